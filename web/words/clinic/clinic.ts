import type { Messages, WordsOf } from '../intl.ts'
import * as calendar from './calendar.ts'
import * as shell from './shell.ts'

/** Each part of the clinic's pages has its own file of words; names begin with the part's. */
const en = { ...shell.en, ...calendar.en }

export type ClinicWord = keyof typeof en

export type ClinicWords = WordsOf<ClinicWord>

export const clinicMessages: Messages<ClinicWord> = { en, el: { ...shell.el, ...calendar.el } }
