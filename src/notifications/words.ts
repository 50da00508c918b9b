export const visitKindNames = [
  'request',
  'confirmation',
  'change',
  'cancellation',
  'reminder',
  'offer',
] as const

export type VisitKindName = (typeof visitKindNames)[number]

export const locales = ['en', 'el'] as const

export type MessageLocale = (typeof locales)[number]

/** What is said where the practice says nothing of its own. Subjects tell nothing of what the visit is for. */
export interface Template {
  /** Null: a text message has none. */
  readonly subject: string | null
  readonly body: string
}

type Words = Readonly<Record<VisitKindName, { readonly email: Template; readonly sms: Template }>>

const text = (body: string): Template => ({ subject: null, body })

const en: Words = {
  request: {
    email: {
      subject: 'We have your request for {when}',
      body: 'Hello {patient},\n\nWe have received your request. It is not confirmed yet: you will hear from us.\n\n{visit}\n{doctor}\n{when}\n{where}\n\n{link}',
    },
    sms: text('{practice}: we have your request for {when} and will get back to you. {link}'),
  },
  confirmation: {
    email: {
      subject: 'Your appointment on {when} is confirmed',
      body: 'Hello {patient},\n\nYour appointment is confirmed.\n\n{visit}\n{doctor}\n{when}\n{where}\n\n{link}',
    },
    sms: text('{practice}: your appointment on {when} is confirmed. {link}'),
  },
  change: {
    email: {
      subject: 'Your appointment has moved to {when}',
      body: 'Hello {patient},\n\nYour appointment has been moved. This is how it stands now:\n\n{visit}\n{doctor}\n{when}\n{where}\n\nIt was planned for {before}\n\n{link}',
    },
    sms: text('{practice}: your appointment has moved to {when}. {link}'),
  },
  cancellation: {
    email: {
      subject: 'Your appointment on {when} is cancelled',
      body: 'Hello {patient},\n\nThis appointment is cancelled and will not take place:\n\n{visit}\n{doctor}\n{when}\n{where}',
    },
    sms: text('{practice}: your appointment on {when} is cancelled.'),
  },
  reminder: {
    email: {
      subject: 'Your appointment on {when}',
      body: 'Hello {patient},\n\nA reminder of your appointment:\n\n{visit}\n{doctor}\n{when}\n{where}\n\nIf you cannot come, please cancel or move it, so that somebody else can have the time.\n\n{link}',
    },
    sms: text('{practice}: a reminder of your appointment on {when}. {link}'),
  },
  offer: {
    email: {
      subject: 'A time has become free: {when}',
      body: 'Hello {patient},\n\nYou are on our waiting list, and a time has become free:\n\n{visit}\n{doctor}\n{when}\n{where}\n\nWe keep it for you until {until}. Please take it or leave it to somebody else:\n\n{link}',
    },
    sms: text(
      '{practice}: {when} has become free. It is kept for you until {until}. Take or leave it: {link}',
    ),
  },
}

const el: Words = {
  request: {
    email: {
      subject: 'Λάβαμε το αίτημά σας για {when}',
      body: 'Γεια σας {patient},\n\nλάβαμε το αίτημά σας. Δεν έχει επιβεβαιωθεί ακόμη: θα επικοινωνήσουμε μαζί σας.\n\n{visit}\n{doctor}\n{when}\n{where}\n\n{link}',
    },
    sms: text('{practice}: λάβαμε το αίτημά σας για {when} και θα σας ενημερώσουμε. {link}'),
  },
  confirmation: {
    email: {
      subject: 'Το ραντεβού σας για {when} επιβεβαιώθηκε',
      body: 'Γεια σας {patient},\n\nτο ραντεβού σας επιβεβαιώθηκε.\n\n{visit}\n{doctor}\n{when}\n{where}\n\n{link}',
    },
    sms: text('{practice}: το ραντεβού σας για {when} επιβεβαιώθηκε. {link}'),
  },
  change: {
    email: {
      subject: 'Το ραντεβού σας μεταφέρθηκε: {when}',
      body: 'Γεια σας {patient},\n\nτο ραντεβού σας μεταφέρθηκε. Ισχύει πλέον το εξής:\n\n{visit}\n{doctor}\n{when}\n{where}\n\nΑρχικά ήταν για {before}\n\n{link}',
    },
    sms: text('{practice}: το ραντεβού σας μεταφέρθηκε: {when}. {link}'),
  },
  cancellation: {
    email: {
      subject: 'Το ραντεβού σας για {when} ακυρώθηκε',
      body: 'Γεια σας {patient},\n\nτο παρακάτω ραντεβού ακυρώθηκε και δεν θα πραγματοποιηθεί:\n\n{visit}\n{doctor}\n{when}\n{where}',
    },
    sms: text('{practice}: το ραντεβού σας για {when} ακυρώθηκε.'),
  },
  reminder: {
    email: {
      subject: 'Το ραντεβού σας: {when}',
      body: 'Γεια σας {patient},\n\nσας υπενθυμίζουμε το ραντεβού σας:\n\n{visit}\n{doctor}\n{when}\n{where}\n\nΑν δεν μπορείτε να έρθετε, ακυρώστε το ή αλλάξτε το, ώστε η ώρα να δοθεί σε κάποιον άλλον.\n\n{link}',
    },
    sms: text('{practice}: υπενθύμιση για το ραντεβού σας, {when}. {link}'),
  },
  offer: {
    email: {
      subject: 'Ελευθερώθηκε μια ώρα: {when}',
      body: 'Γεια σας {patient},\n\nείστε στη λίστα αναμονής μας και ελευθερώθηκε μια ώρα:\n\n{visit}\n{doctor}\n{when}\n{where}\n\nΤην κρατάμε για εσάς μέχρι {until}. Δεχτείτε την ή αφήστε την για κάποιον άλλον:\n\n{link}',
    },
    sms: text('{practice}: ελευθερώθηκε {when}. Σας το κρατάμε ως {until}. Ναι ή όχι: {link}'),
  },
}

const words: Readonly<Record<MessageLocale, Words>> = { en, el }

export function defaultTemplate(
  kind: VisitKindName,
  channel: 'email' | 'sms',
  locale: MessageLocale,
): Template {
  return words[locale][kind][channel]
}

type Several = Readonly<Partial<Record<VisitKindName, { readonly email: Template; readonly sms: Template }>>>

/** Of several visits that were booked, moved or cancelled at once (several.ts). */
const several: Readonly<Record<MessageLocale, Several>> = {
  en: {
    request: {
      email: {
        subject: 'We have your requests for {when}',
        body: 'Hello {patient},\n\nWe have received your requests. They are not confirmed yet: you will hear from us.\n\n{visit}\n{doctor}\n{when}\n{where}\n\n{link}',
      },
      sms: text('{practice}: we have your requests for {when} and will get back to you. {link}'),
    },
    confirmation: {
      email: {
        subject: 'Your appointments on {when} are confirmed',
        body: 'Hello {patient},\n\nYour appointments are confirmed.\n\n{visit}\n{doctor}\n{when}\n{where}\n\n{link}',
      },
      sms: text('{practice}: your appointments on {when} are confirmed. {link}'),
    },
    change: {
      email: {
        subject: 'Your appointments have moved to {when}',
        body: 'Hello {patient},\n\nYour appointments have been moved. This is how they stand now:\n\n{visit}\n{doctor}\n{when}\n{where}\n\nThe first was planned for {before}\n\n{link}',
      },
      sms: text('{practice}: your appointments have moved to {when}. {link}'),
    },
    cancellation: {
      email: {
        subject: 'Your appointments on {when} are cancelled',
        body: 'Hello {patient},\n\nThese appointments are cancelled and will not take place:\n\n{visit}\n{doctor}\n{when}\n{where}',
      },
      sms: text('{practice}: your appointments on {when} are cancelled.'),
    },
  },
  el: {
    request: {
      email: {
        subject: 'Λάβαμε τα αιτήματά σας για {when}',
        body: 'Γεια σας {patient},\n\nλάβαμε τα αιτήματά σας. Δεν έχουν επιβεβαιωθεί ακόμη: θα επικοινωνήσουμε μαζί σας.\n\n{visit}\n{doctor}\n{when}\n{where}\n\n{link}',
      },
      sms: text('{practice}: λάβαμε τα αιτήματά σας για {when} και θα σας ενημερώσουμε. {link}'),
    },
    confirmation: {
      email: {
        subject: 'Τα ραντεβού σας για {when} επιβεβαιώθηκαν',
        body: 'Γεια σας {patient},\n\nτα ραντεβού σας επιβεβαιώθηκαν.\n\n{visit}\n{doctor}\n{when}\n{where}\n\n{link}',
      },
      sms: text('{practice}: τα ραντεβού σας για {when} επιβεβαιώθηκαν. {link}'),
    },
    change: {
      email: {
        subject: 'Τα ραντεβού σας μεταφέρθηκαν: {when}',
        body: 'Γεια σας {patient},\n\nτα ραντεβού σας μεταφέρθηκαν. Ισχύουν πλέον τα εξής:\n\n{visit}\n{doctor}\n{when}\n{where}\n\nΑρχικά το πρώτο ήταν για {before}\n\n{link}',
      },
      sms: text('{practice}: τα ραντεβού σας μεταφέρθηκαν: {when}. {link}'),
    },
    cancellation: {
      email: {
        subject: 'Τα ραντεβού σας για {when} ακυρώθηκαν',
        body: 'Γεια σας {patient},\n\nτα παρακάτω ραντεβού ακυρώθηκαν και δεν θα πραγματοποιηθούν:\n\n{visit}\n{doctor}\n{when}\n{where}',
      },
      sms: text('{practice}: τα ραντεβού σας για {when} ακυρώθηκαν.'),
    },
  },
}

export function defaultForSeveral(
  kind: VisitKindName,
  channel: 'email' | 'sms',
  locale: MessageLocale,
): Template {
  return several[locale][kind]?.[channel] ?? defaultTemplate(kind, channel, locale)
}

/** What stands around every message, and is not the practice's to change; and what a preview invents. */
export const frame = {
  en: {
    button: 'See, move or cancel it',
    footer: (practice: string) => `You get this because you have an appointment at ${practice}.`,
    unsubscribe: 'No more e-mails from this practice',
    calendar: (need: string, doctor: string) => `${need} with ${doctor}`,
    more: (count: number) => `and ${count} more`,
    date: { locale: 'en-GB' },
    sample: {
      patient: 'Anna Example',
      doctor: 'Dr Helen Example',
      visit: 'First visit',
      where: 'Main Street 1',
      long: [
        'Friday, 27 March 2026, 10:00 EET',
        'Friday, 20 March 2026, 10:30 EET',
        'Thursday, 26 March 2026, 12:15 EET',
      ],
      short: ['Fri 27 Mar, 10:00', 'Fri 20 Mar, 10:30', 'Thu 26 Mar, 12:15'],
    },
  },
  el: {
    button: 'Προβολή, αλλαγή ή ακύρωση',
    footer: (practice: string) => `Λαμβάνετε αυτό το μήνυμα επειδή έχετε ραντεβού: ${practice}.`,
    unsubscribe: 'Διακοπή των e-mail από αυτό το ιατρείο',
    calendar: (need: string, doctor: string) => `${need}: ${doctor}`,
    more: (count: number) => `και ακόμη ${count}`,
    date: { locale: 'el-GR' },
    sample: {
      patient: 'Άννα Παράδειγμα',
      doctor: 'Ελένη Παράδειγμα',
      visit: 'Πρώτη επίσκεψη',
      where: 'Κεντρική οδός 1',
      long: [
        'Παρασκευή 27 Μαρτίου 2026, 10:00 EET',
        'Παρασκευή 20 Μαρτίου 2026, 10:30 EET',
        'Πέμπτη 26 Μαρτίου 2026, 12:15 EET',
      ],
      short: ['Παρ 27 Μαρ, 10:00', 'Παρ 20 Μαρ, 10:30', 'Πέμ 26 Μαρ, 12:15'],
    },
  },
} as const

/** The language to write in: the reader's where it is one of ours, else the practice's. */
export function messageLocale(reader: string | null, practice: MessageLocale): MessageLocale {
  const language = reader?.split('-')[0]?.toLowerCase()
  return locales.find((known) => known === language) ?? practice
}
