import { AcceptPage } from './account/accept.tsx'
import { LogIn } from './account/log-in.tsx'
import { ResetPage } from './account/reset.tsx'

/** What is there before anybody has come in: the log-in, and where links lead. */
export const doors = {
  logIn: LogIn,
  links: { '/clinic/account/accept': AcceptPage, '/clinic/account/reset': ResetPage },
} as const
