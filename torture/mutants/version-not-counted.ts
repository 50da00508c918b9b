import type { Mutant } from './mutant.ts'

export const versionNotCounted: Mutant = {
  name: 'version-not-counted',
  bug: 'cancelling leaves the version as it was: the database refuses the second event of one version',
  functions: [
    {
      file: 'cancel.sql',
      find: 'hold_expires_at = null, version = a.version + 1,',
      put: 'hold_expires_at = null,',
    },
  ],
}
