import { createContext, useContext } from 'react'
import type { Schemas } from '../../../src/client/index.ts'
import type { ServerClock } from '../../ui/server-clock.ts'
import type { ClinicWords } from '../../words/clinic/clinic.ts'
import type { Language } from '../../words/intl.ts'
import type { Permission } from './may.ts'
import type { Session } from './session.ts'

export type Practice = Schemas['Practice']

/** What the pages speak, and the server's time: there before anybody has come in. */
export interface Surroundings {
  readonly words: ClinicWords
  setLanguage(language: Language): void
  readonly clock: ServerClock
}

/** What every page stands on. */
export interface Clinic extends Surroundings {
  readonly session: Session
  readonly practice: Practice
  may(permission: Permission): boolean
  /** The one doctor whose calendar is shown; null: every doctor's. */
  readonly ownDoctor: string | null
}

export const SurroundingsContext = createContext<Surroundings | null>(null)
export const ClinicContext = createContext<Clinic | null>(null)

export function useSurroundings(): Surroundings {
  return useContext(SurroundingsContext) as Surroundings
}

export function useClinic(): Clinic {
  return useContext(ClinicContext) as Clinic
}

/** The words alone: what most components need. */
export function useWords(): ClinicWords {
  return useSurroundings().words
}
