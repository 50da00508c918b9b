import { AcceptPage } from './account/accept.tsx'
import { ForgotPage } from './account/forgot.tsx'
import { LogIn } from './account/log-in.tsx'
import { ResetPage } from './account/reset.tsx'
import { SignOnPage } from './account/sign-on.tsx'

/** What is there before anybody has come in: the log-in, and where links lead. */
export const doors = {
  logIn: LogIn,
  /** By the beginning of their address. */
  links: {
    '/clinic/account/accept': AcceptPage,
    '/clinic/account/forgot': ForgotPage,
    '/clinic/account/reset': ResetPage,
    '/clinic/account/sign-on': SignOnPage,
  },
} as const
