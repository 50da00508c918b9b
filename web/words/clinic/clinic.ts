import type { Messages, WordsOf } from '../intl.ts'
import * as account from './account.ts'
import * as calendar from './calendar.ts'
import * as calendars from './calendars.ts'
import * as messages from './messages.ts'
import * as patients from './patients.ts'
import * as reports from './reports.ts'
import * as schedule from './schedule.ts'
import * as setup from './setup.ts'
import * as shell from './shell.ts'
import * as waitlist from './waitlist.ts'

/** Each part of the clinic's pages has its own file of words; names begin with the part's. */
const en = {
  ...shell.en,
  ...account.en,
  ...calendar.en,
  ...calendars.en,
  ...messages.en,
  ...patients.en,
  ...reports.en,
  ...schedule.en,
  ...setup.en,
  ...waitlist.en,
}

export type ClinicWord = keyof typeof en

export type ClinicWords = WordsOf<ClinicWord>

export const clinicMessages: Messages<ClinicWord> = {
  en,
  el: {
    ...shell.el,
    ...account.el,
    ...calendar.el,
    ...calendars.el,
    ...messages.el,
    ...patients.el,
    ...reports.el,
    ...schedule.el,
    ...setup.el,
    ...waitlist.el,
  },
}
