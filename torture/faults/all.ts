import { calendarsForget, calendarsWantRest, killWhileWriting } from './calendars.ts'
import type { Fault } from './fault.ts'
import { linkFaults } from './links.ts'
import { forgetMessages, killWhileMatching, killWhileSending, turnMessagesAway } from './messages.ts'
import {
  cancelStatements,
  checkpoint,
  killBackend,
  killPostgres,
  killPostmaster,
  pauseBackend,
  promoteReplica,
  terminateBackends,
} from './postgres.ts'
import { jumpClock, killApi, killWorker, pauseApi, pauseWorker, restartApi } from './programs.ts'

/** They come in a row of their own, so that each of them finds the server up again. */
export const serverFaults: readonly Fault[] = [killPostgres, killPostmaster, killBackend, promoteReplica]

export const otherFaults: readonly Fault[] = [
  ...linkFaults,
  terminateBackends,
  cancelStatements,
  pauseBackend,
  checkpoint,
  killApi,
  restartApi,
  pauseApi,
  killWorker,
  pauseWorker,
  jumpClock,
  turnMessagesAway,
  forgetMessages,
  killWhileSending,
  killWhileMatching,
  calendarsWantRest,
  calendarsForget,
  killWhileWriting,
]

export const allFaults: readonly Fault[] = [...serverFaults, ...otherFaults]
