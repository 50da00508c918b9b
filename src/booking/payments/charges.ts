import { places } from '../../db/personal.ts'
import type { PaymentProvider } from '../../payments/provider.ts'
import { refuse } from '../../refusal.ts'
import type { Engine } from '../engine.ts'

interface Keys {
  readonly stripe_publishable_key: string | null
  readonly stripe_secret_key: string | null
}

/** A practice's account at its provider. Refuses with `unavailable` where its key is gone: whoever sets it puts it right. */
export async function providerOf(
  { db, vault, providers }: Engine,
  practiceId: string,
): Promise<{ readonly provider: PaymentProvider; readonly publishable_key: string }> {
  const [keys] = await db
    .within(practiceId)
    .query<Keys>(
      'select stripe_publishable_key, stripe_secret_key from horai.payment_settings where practice_id = $1',
      [practiceId],
    )
  const sealed = keys?.stripe_secret_key ?? null
  if (sealed === null) throw refuse('unavailable', { retry_after_seconds: 60 })
  const secret = vault.within(practiceId).openText(sealed, places.stripeSecretKey)
  return { provider: providers.stripe(secret), publishable_key: keys?.stripe_publishable_key ?? '' }
}

/** What a practice's webhooks are signed with; null where it takes none. */
export async function webhookSecretOf({ db, vault }: Engine, practiceId: string): Promise<string | null> {
  const [row] = await db
    .within(practiceId)
    .query<{ sealed: string | null }>(
      'select stripe_webhook_secret as sealed from horai.payment_settings where practice_id = $1',
      [practiceId],
    )
  const sealed = row?.sealed ?? null
  return sealed && vault.within(practiceId).openText(sealed, places.stripeWebhookSecret)
}
