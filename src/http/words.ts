import type { RefusalCode } from '../refusal.ts'
import type { Words } from './problem.ts'

/** What a patient is told. Plain, friendly, and with a next step. */
const words = {
  malformed_request: {
    en: {
      title: 'We could not read that',
      detail: 'Please reload the page and try again.',
    },
    el: {
      title: 'Δεν καταλάβαμε το αίτημά σας',
      detail: 'Ανανεώστε τη σελίδα και δοκιμάστε ξανά.',
    },
  },
  validation_failed: {
    en: {
      title: 'Something is missing or not right',
      detail: 'Please check what you filled in and try again.',
    },
    el: {
      title: 'Κάτι λείπει ή δεν είναι σωστό',
      detail: 'Ελέγξτε τα στοιχεία που συμπληρώσατε και δοκιμάστε ξανά.',
    },
  },
  payload_too_large: {
    en: { title: 'That is too long', detail: 'Please shorten your text and try again.' },
    el: { title: 'Το κείμενο είναι πολύ μεγάλο', detail: 'Συντομεύστε το κείμενό σας και δοκιμάστε ξανά.' },
  },
  unsupported_media_type: {
    en: { title: 'We could not read that', detail: 'Please reload the page and try again.' },
    el: { title: 'Δεν καταλάβαμε το αίτημά σας', detail: 'Ανανεώστε τη σελίδα και δοκιμάστε ξανά.' },
  },
  unauthorized: {
    en: {
      title: 'Please use the link of your appointment',
      detail: 'Open your appointment with the link you were given when you booked.',
    },
    el: {
      title: 'Χρησιμοποιήστε τον σύνδεσμο του ραντεβού σας',
      detail: 'Ανοίξτε το ραντεβού σας από τον σύνδεσμο που λάβατε όταν το κλείσατε.',
    },
  },
  forbidden: {
    en: {
      title: 'This link cannot do that',
      detail: 'Please contact the practice.',
    },
    el: {
      title: 'Αυτός ο σύνδεσμος δεν επιτρέπει αυτή την ενέργεια',
      detail: 'Επικοινωνήστε με το ιατρείο.',
    },
  },
  log_in_failed: {
    en: {
      title: 'That did not match',
      detail: 'Please check the address, the password and the code, and try again.',
    },
    el: {
      title: 'Τα στοιχεία δεν ταιριάζουν',
      detail: 'Ελέγξτε τη διεύθυνση, τον κωδικό πρόσβασης και τον κωδικό μιας χρήσης και δοκιμάστε ξανά.',
    },
  },
  second_factor_needed: {
    en: {
      title: 'One more step',
      detail: 'Please enter the code of your authenticator, or use your passkey.',
    },
    el: {
      title: 'Ένα βήμα ακόμη',
      detail: 'Δώστε τον κωδικό μιας χρήσης ή χρησιμοποιήστε το κλειδί πρόσβασής σας.',
    },
  },
  sign_on_needed: {
    en: {
      title: 'Please log in by your organisation',
      detail: 'This practice leaves it to its identity provider who comes in. Use the button for it.',
    },
    el: {
      title: 'Συνδεθείτε μέσω του οργανισμού σας',
      detail: 'Το ιατρείο αναθέτει τη σύνδεση στον πάροχο ταυτότητας. Χρησιμοποιήστε το κουμπί του.',
    },
  },
  sign_on_failed: {
    en: {
      title: 'You could not be logged in',
      detail: 'Please try again. If it does not help, ask whoever invited you which address they used.',
    },
    el: {
      title: 'Η σύνδεση δεν έγινε',
      detail: 'Δοκιμάστε ξανά. Αν δεν βοηθήσει, ρωτήστε όποιον σας προσκάλεσε ποια διεύθυνση χρησιμοποίησε.',
    },
  },
  calendar_not_connected: {
    en: {
      title: 'The calendar was not connected',
      detail: 'Please begin again, and allow what is asked for where the calendar is kept.',
    },
    el: {
      title: 'Το ημερολόγιο δεν συνδέθηκε',
      detail: 'Ξεκινήστε από την αρχή και επιτρέψτε όσα ζητούνται εκεί που τηρείται το ημερολόγιο.',
    },
  },
  reauthentication_needed: {
    en: { title: 'Please show once more that it is you', detail: 'Enter your password again to go on.' },
    el: {
      title: 'Επιβεβαιώστε ξανά ότι είστε εσείς',
      detail: 'Δώστε ξανά τον κωδικό πρόσβασής σας για να συνεχίσετε.',
    },
  },
  link_expired: {
    en: { title: 'This link no longer works', detail: 'Please ask for a new one.' },
    el: { title: 'Ο σύνδεσμος δεν ισχύει πλέον', detail: 'Ζητήστε έναν νέο σύνδεσμο.' },
  },
  last_owner: {
    en: { title: 'A practice needs an owner', detail: 'Please make somebody else an owner first.' },
    el: {
      title: 'Το ιατρείο χρειάζεται ιδιοκτήτη',
      detail: 'Ορίστε πρώτα κάποιον άλλον ως ιδιοκτήτη.',
    },
  },
  not_found: {
    en: {
      title: 'We could not find this',
      detail: 'Please check the link, or contact the practice.',
    },
    el: {
      title: 'Δεν το βρήκαμε',
      detail: 'Ελέγξτε τον σύνδεσμο ή επικοινωνήστε με το ιατρείο.',
    },
  },
  already_exists: {
    en: { title: 'This exists already', detail: 'Please choose something else.' },
    el: { title: 'Υπάρχει ήδη', detail: 'Επιλέξτε κάτι άλλο.' },
  },
  slot_not_offered: {
    en: {
      title: 'This time cannot be booked',
      detail: 'Please choose another time.',
    },
    el: {
      title: 'Αυτή η ώρα δεν είναι διαθέσιμη για κράτηση',
      detail: 'Επιλέξτε άλλη ώρα.',
    },
  },
  slot_taken: {
    en: {
      title: 'Somebody was just faster',
      detail: 'This time has just been taken. Please choose another one.',
    },
    el: {
      title: 'Κάποιος σας πρόλαβε',
      detail: 'Η ώρα αυτή μόλις κλείστηκε. Επιλέξτε κάποια άλλη.',
    },
  },
  patient_busy: {
    en: {
      title: 'You have another appointment then',
      detail: 'Please choose a time that does not overlap with your other appointment.',
    },
    el: {
      title: 'Έχετε άλλο ραντεβού εκείνη την ώρα',
      detail: 'Επιλέξτε μια ώρα που να μη συμπίπτει με το άλλο ραντεβού σας.',
    },
  },
  dates_not_free: {
    en: {
      title: 'Some of these dates cannot be had',
      detail: 'Please choose other dates, or contact the practice.',
    },
    el: {
      title: 'Κάποιες από τις ημερομηνίες δεν είναι διαθέσιμες',
      detail: 'Επιλέξτε άλλες ημερομηνίες ή επικοινωνήστε με το ιατρείο.',
    },
  },
  unknown_placeholder: {
    en: { title: 'There is no such placeholder', detail: 'Only the listed names may stand between braces.' },
    el: {
      title: 'Δεν υπάρχει τέτοια μεταβλητή',
      detail: 'Ανάμεσα σε άγκιστρα επιτρέπονται μόνο τα ονόματα του καταλόγου.',
    },
  },
  part_of_series: {
    en: {
      title: 'This appointment is one of a series',
      detail: 'The practice confirms all of its dates together. Please contact the practice.',
    },
    el: {
      title: 'Το ραντεβού ανήκει σε σειρά ραντεβού',
      detail: 'Το ιατρείο επιβεβαιώνει όλες τις ημερομηνίες μαζί. Επικοινωνήστε με το ιατρείο.',
    },
  },
  hold_expired: {
    en: {
      title: 'Your reserved time has run out',
      detail: 'The time is free for everybody again. Please choose a time once more.',
    },
    el: {
      title: 'Ο χρόνος δέσμευσης έληξε',
      detail: 'Η ώρα είναι ξανά διαθέσιμη για όλους. Επιλέξτε πάλι ώρα.',
    },
  },
  already_extended: {
    en: {
      title: 'You have had your extra time already',
      detail: 'The time stays yours until the clock runs out. Please confirm before.',
    },
    el: {
      title: 'Έχετε ήδη πάρει παράταση',
      detail: 'Η ώρα παραμένει δική σας μέχρι να μηδενίσει το ρολόι. Επιβεβαιώστε πριν από τότε.',
    },
  },
  invalid_transition: {
    en: {
      title: 'This is no longer possible',
      detail: 'Your appointment has changed in the meantime. Please reload the page.',
    },
    el: {
      title: 'Αυτό δεν είναι πλέον δυνατό',
      detail: 'Το ραντεβού σας άλλαξε στο μεταξύ. Ανανεώστε τη σελίδα.',
    },
  },
  version_conflict: {
    en: {
      title: 'Your appointment has changed in the meantime',
      detail: 'Please reload the page and try again.',
    },
    el: {
      title: 'Το ραντεβού σας άλλαξε στο μεταξύ',
      detail: 'Ανανεώστε τη σελίδα και δοκιμάστε ξανά.',
    },
  },
  reschedule_not_allowed: {
    en: {
      title: 'This appointment cannot be moved online',
      detail: 'Please contact the practice to change it.',
    },
    el: {
      title: 'Το ραντεβού δεν μπορεί να αλλάξει ηλεκτρονικά',
      detail: 'Επικοινωνήστε με το ιατρείο για να το αλλάξετε.',
    },
  },
  has_future_appointments: {
    en: { title: 'There are still appointments', detail: 'Please contact the practice.' },
    el: { title: 'Υπάρχουν ακόμη ραντεβού', detail: 'Επικοινωνήστε με το ιατρείο.' },
  },
  has_appointments: {
    en: { title: 'There are appointments', detail: 'Please contact the practice.' },
    el: { title: 'Υπάρχουν ραντεβού', detail: 'Επικοινωνήστε με το ιατρείο.' },
  },
  group_session: {
    en: {
      title: 'This is done for each person',
      detail: 'It is a group session: choose one of the people who come to it.',
    },
    el: {
      title: 'Αυτό γίνεται για κάθε άτομο',
      detail: 'Πρόκειται για ομαδική συνεδρία: επιλέξτε ένα από τα άτομα που συμμετέχουν.',
    },
  },
  has_visits_to_come: {
    en: { title: 'There are visits to come', detail: 'Please cancel them first.' },
    el: { title: 'Υπάρχουν προσεχή ραντεβού', detail: 'Ακυρώστε τα πρώτα.' },
  },
  idempotency_key_reused: {
    en: { title: 'Please start again', detail: 'Reload the page and fill it in once more.' },
    el: { title: 'Ξεκινήστε από την αρχή', detail: 'Ανανεώστε τη σελίδα και συμπληρώστε την ξανά.' },
  },
  idempotency_in_progress: {
    en: { title: 'One moment', detail: 'We are still working on your request. Please try again shortly.' },
    el: { title: 'Μια στιγμή', detail: 'Επεξεργαζόμαστε ακόμη το αίτημά σας. Δοκιμάστε ξανά σε λίγο.' },
  },
  too_many_holds: {
    en: {
      title: 'Too many times are being held just now',
      detail:
        'Please confirm or give back the time you hold, or try again in a few minutes. The practice takes bookings by telephone, too.',
    },
    el: {
      title: 'Κρατούνται πάρα πολλές ώρες αυτή τη στιγμή',
      detail:
        'Επιβεβαιώστε ή ακυρώστε την ώρα που κρατάτε, ή δοκιμάστε ξανά σε λίγα λεπτά. Μπορείτε και να τηλεφωνήσετε στο ιατρείο.',
    },
  },
  proof_of_work_required: {
    en: {
      title: 'We are checking that you are no robot',
      detail: 'Please book on the page of the practice, with an up-to-date browser.',
    },
    el: {
      title: 'Ελέγχουμε ότι δεν είστε ρομπότ',
      detail: 'Κλείστε το ραντεβού στη σελίδα του ιατρείου, με ενημερωμένο πρόγραμμα περιήγησης.',
    },
  },
  contact_not_checked: {
    en: {
      title: 'Please show that we can reach you',
      detail: 'We send a code to your e-mail address or telephone. Type it here, and then confirm.',
    },
    el: {
      title: 'Επιβεβαιώστε τα στοιχεία επικοινωνίας σας',
      detail:
        'Στέλνουμε έναν κωδικό στην ηλεκτρονική σας διεύθυνση ή στο τηλέφωνό σας. Γράψτε τον εδώ και μετά επιβεβαιώστε.',
    },
  },
  too_many_codes: {
    en: {
      title: 'We have sent enough codes for now',
      detail:
        'Please look for the newest message, also among unwanted mail, or try again later. The practice takes bookings by telephone, too.',
    },
    el: {
      title: 'Στείλαμε ήδη αρκετούς κωδικούς',
      detail:
        'Δείτε το πιο πρόσφατο μήνυμα, και στα ανεπιθύμητα, ή δοκιμάστε ξανά αργότερα. Μπορείτε και να τηλεφωνήσετε στο ιατρείο.',
    },
  },
  wrong_code: {
    en: { title: 'This is not the code', detail: 'Please look at the newest message and try again.' },
    el: { title: 'Ο κωδικός δεν είναι σωστός', detail: 'Δείτε το πιο πρόσφατο μήνυμα και δοκιμάστε ξανά.' },
  },
  payment_needed: {
    en: {
      title: 'This visit is paid first',
      detail: 'Please pay, or try another card. Nothing has been charged.',
    },
    el: {
      title: 'Η επίσκεψη προπληρώνεται',
      detail: 'Πληρώστε ή δοκιμάστε άλλη κάρτα. Δεν έχει γίνει καμία χρέωση.',
    },
  },
  payment_in_progress: {
    en: {
      title: 'Your payment is being made',
      detail: 'Your time is kept for you meanwhile. This can take a moment; please do not pay again.',
    },
    el: {
      title: 'Η πληρωμή σας βρίσκεται σε εξέλιξη',
      detail: 'Η ώρα κρατιέται για εσάς. Μπορεί να πάρει λίγο· παρακαλούμε μην πληρώσετε ξανά.',
    },
  },
  code_expired: {
    en: { title: 'This code is no longer good', detail: 'Please have another one sent.' },
    el: { title: 'Ο κωδικός δεν ισχύει πλέον', detail: 'Ζητήστε να σας στείλουμε καινούργιο.' },
  },
  too_many_bookings: {
    en: {
      title: 'You have several appointments already',
      detail:
        'With one e-mail address or telephone only so many can be booked online. For more, for instance for a large family, please call the practice.',
    },
    el: {
      title: 'Έχετε ήδη αρκετά ραντεβού',
      detail:
        'Με την ίδια διεύθυνση ή το ίδιο τηλέφωνο κλείνονται ηλεκτρονικά μόνο λίγα ραντεβού. Για περισσότερα, π.χ. για μεγάλη οικογένεια, τηλεφωνήστε στο ιατρείο.',
    },
  },
  rate_limited: {
    en: { title: 'That was a bit too fast', detail: 'Please wait a little and try again.' },
    el: { title: 'Πολλές προσπάθειες σε λίγο χρόνο', detail: 'Περιμένετε λίγο και δοκιμάστε ξανά.' },
  },
  unavailable: {
    en: {
      title: 'We cannot be reached at the moment',
      detail: 'Please try again in a minute. Nothing you filled in is lost.',
    },
    el: {
      title: 'Η υπηρεσία δεν είναι διαθέσιμη αυτή τη στιγμή',
      detail: 'Δοκιμάστε ξανά σε ένα λεπτό. Όσα συμπληρώσατε δεν χάθηκαν.',
    },
  },
  overloaded: {
    en: {
      title: 'Many people are booking right now',
      detail: 'Please try again in a few seconds. Nothing you filled in is lost.',
    },
    el: {
      title: 'Αυτή τη στιγμή κλείνουν ραντεβού πολλοί μαζί',
      detail: 'Δοκιμάστε ξανά σε λίγα δευτερόλεπτα. Όσα συμπληρώσατε δεν χάθηκαν.',
    },
  },
  internal: {
    en: { title: 'Something went wrong on our side', detail: 'Please try again, or contact the practice.' },
    el: {
      title: 'Κάτι πήγε στραβά από τη μεριά μας',
      detail: 'Δοκιμάστε ξανά ή επικοινωνήστε με το ιατρείο.',
    },
  },
} as const satisfies Record<RefusalCode, { readonly en: Words; readonly el: Words }>

/** @param acceptLanguage the header as it came (RFC 9110); English where it asks for neither */
export function wordsFor(code: RefusalCode, acceptLanguage: string | undefined): Words {
  return words[code][languageOf(acceptLanguage) ?? 'en']
}

export type Language = 'en' | 'el'

/** Which of our languages somebody asks for first; null for none. */
export function languageOf(acceptLanguage = ''): Language | null {
  const wanted = acceptLanguage
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
      const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
      return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ language, quality }) => quality > 0 && (language === 'en' || language === 'el'))
    .sort((a, b) => b.quality - a.quality)
  return (wanted[0]?.language as Language | undefined) ?? null
}
