import type { MessageLocale } from '../../notifications/words.ts'

interface DigestWords {
  readonly locale: string
  readonly subject: string
  readonly body: string
  readonly button: string
  readonly unsubscribe: string
  visits(count: number): string
  requests(count: number): string
  waiting(count: number): string
  footer(practice: string): string
}

const one = (count: number, single: string, several: string) => `${count} ${count === 1 ? single : several}`

export const digestWords: Readonly<Record<MessageLocale, DigestWords>> = {
  en: {
    locale: 'en-GB',
    subject: 'Your day: {when}',
    body: 'Hello {patient},\n\n{when}\n\n{visit}\n\n{where}\n\n{link}',
    button: 'To the calendar',
    unsubscribe: 'No more daily summaries',
    visits: (count) => (count === 0 ? 'No visits.' : `${one(count, 'visit', 'visits')}:`),
    requests: (count) => `Requests that wait for an answer: ${count}`,
    waiting: (count) => `On the waiting list: ${count}`,
    footer: (practice) =>
      `You get this because you asked for a daily summary at ${practice}. It names no patients.`,
  },
  el: {
    locale: 'el-GR',
    subject: 'Η ημέρα σας: {when}',
    body: 'Γεια σας {patient},\n\n{when}\n\n{visit}\n\n{where}\n\n{link}',
    button: 'Προς το ημερολόγιο',
    unsubscribe: 'Διακοπή της καθημερινής σύνοψης',
    visits: (count) => (count === 0 ? 'Κανένα ραντεβού.' : `${count} ραντεβού:`),
    requests: (count) => `Αιτήματα που περιμένουν απάντηση: ${count}`,
    waiting: (count) => `Στη λίστα αναμονής: ${count}`,
    footer: (practice) =>
      `Λαμβάνετε αυτό το μήνυμα επειδή ζητήσατε καθημερινή σύνοψη: ${practice}. Δεν αναφέρει ονόματα ασθενών.`,
  },
}
