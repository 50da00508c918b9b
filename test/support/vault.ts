import { createVault } from '../../src/db/vault.ts'

/** Of all zeros, as it must never be elsewhere. */
export const TEST_DATA_KEY = Buffer.alloc(32).toString('base64')

export const testVault = createVault([Buffer.alloc(32)])
