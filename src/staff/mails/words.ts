import type { MessageLocale } from '../../notifications/words.ts'
import type { Happening } from '../events.ts'

/** What changes of credentials are told by mail to whose they are. */
export const mailedChanges = [
  'password_changed',
  'password_reset',
  'authenticator_added',
  'authenticator_removed',
  'recovery_codes_replaced',
  'passkey_added',
  'passkey_removed',
  'second_factor_removed',
  'sign_on_bound',
] as const satisfies readonly Happening[]

export type MailedChange = (typeof mailedChanges)[number]

interface Letter {
  readonly subject: string
  readonly body: string
  readonly button: string
}

interface Letters {
  readonly invitation: Letter
  readonly reset: Letter
  readonly changed: Letter
  readonly changes: Readonly<Record<MailedChange, string>>
  footer(practice: string): string
}

const en: Letters = {
  invitation: {
    subject: 'Join {practice}',
    body: 'Hello,\n\n{practice} invites you to work with it here. Choose how you log in:\n\n{link}\n\nThe link is for you alone. It works once, until {until}.\n\nIf you know nothing of this, leave it be: nothing happens without you.',
    button: 'Join',
  },
  reset: {
    subject: 'Choose another password',
    body: 'Hello {patient},\n\nsomebody, most likely you, asked for another password for your account at {practice}. Choose one here:\n\n{link}\n\nThe link is for you alone. It works once, until {until}.\n\nIf it was not you, leave it be: your password stays as it is.',
    button: 'Choose a password',
  },
  changed: {
    subject: 'What opens your account has changed',
    body: 'Hello {patient},\n\n{visit}\n\n{when}\n\nIf it was you, there is nothing to do. If it was not, choose another password at once, and tell an owner of {practice}.\n\n{link}',
    button: 'To the log-in',
  },
  changes: {
    password_changed: 'The password of your account was changed.',
    password_reset: 'Another password was chosen for your account, by a link.',
    authenticator_added: 'An authenticator was set up: logging in asks for its codes.',
    authenticator_removed: 'The authenticator of your account was removed.',
    recovery_codes_replaced: 'Fresh recovery codes were made for your account; the former open nothing.',
    passkey_added: 'A passkey was added to your account.',
    passkey_removed: 'A passkey of your account was removed.',
    second_factor_removed: 'An owner removed the authenticator and the passkeys of your account.',
    sign_on_bound:
      'Your account was bound to the identity provider of the practice: you can sign in with it.',
  },
  footer: (practice) => `You get this because of your account at ${practice}, or an invitation to it.`,
}

const el: Letters = {
  invitation: {
    subject: 'Πρόσκληση: {practice}',
    body: 'Γεια σας,\n\nσας προσκαλεί να συνεργαστείτε εδώ: {practice}. Επιλέξτε πώς θα συνδέεστε:\n\n{link}\n\nΟ σύνδεσμος είναι μόνο για εσάς. Ισχύει για μία φορά, μέχρι {until}.\n\nΑν δεν γνωρίζετε κάτι σχετικό, αγνοήστε το μήνυμα: τίποτα δεν γίνεται χωρίς εσάς.',
    button: 'Εγγραφή',
  },
  reset: {
    subject: 'Επιλέξτε άλλον κωδικό πρόσβασης',
    body: 'Γεια σας {patient},\n\nκάποιος, πιθανότατα εσείς, ζήτησε άλλον κωδικό για τον λογαριασμό σας: {practice}. Επιλέξτε τον εδώ:\n\n{link}\n\nΟ σύνδεσμος είναι μόνο για εσάς. Ισχύει για μία φορά, μέχρι {until}.\n\nΑν δεν το ζητήσατε εσείς, αγνοήστε το μήνυμα: ο κωδικός σας μένει όπως είναι.',
    button: 'Επιλογή κωδικού',
  },
  changed: {
    subject: 'Άλλαξε ο τρόπος σύνδεσης στον λογαριασμό σας',
    body: 'Γεια σας {patient},\n\n{visit}\n\n{when}\n\nΑν το κάνατε εσείς, δεν χρειάζεται τίποτα. Αν όχι, επιλέξτε αμέσως άλλον κωδικό και ενημερώστε έναν ιδιοκτήτη: {practice}.\n\n{link}',
    button: 'Προς τη σύνδεση',
  },
  changes: {
    password_changed: 'Ο κωδικός πρόσβασης του λογαριασμού σας άλλαξε.',
    password_reset: 'Επιλέχθηκε άλλος κωδικός για τον λογαριασμό σας, μέσω συνδέσμου.',
    authenticator_added: 'Ρυθμίστηκε εφαρμογή κωδικών: η σύνδεση ζητά τους κωδικούς της.',
    authenticator_removed: 'Καταργήθηκε η εφαρμογή κωδικών του λογαριασμού σας.',
    recovery_codes_replaced: 'Δημιουργήθηκαν νέοι κωδικοί ανάκτησης· οι προηγούμενοι δεν ισχύουν.',
    passkey_added: 'Προστέθηκε κλειδί πρόσβασης στον λογαριασμό σας.',
    passkey_removed: 'Καταργήθηκε κλειδί πρόσβασης του λογαριασμού σας.',
    second_factor_removed: 'Ένας ιδιοκτήτης κατάργησε την εφαρμογή κωδικών και τα κλειδιά πρόσβασής σας.',
    sign_on_bound: 'Ο λογαριασμός σας συνδέθηκε με τον πάροχο ταυτότητας του ιατρείου.',
  },
  footer: (practice) => `Λαμβάνετε αυτό το μήνυμα λόγω του λογαριασμού σας ή μιας πρόσκλησης: ${practice}.`,
}

export const letters: Readonly<Record<MessageLocale, Letters>> = { en, el }
