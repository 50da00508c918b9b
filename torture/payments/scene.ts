/** One practice whose visits are paid beforehand, set up through the API as its owner would. */

export interface PaidScene {
  readonly slug: string
  readonly key: string
  readonly visits: readonly { readonly doctor_id: string; readonly appointment_type_id: string }[]
}

const DOCTORS = 12
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]

/** What the types say; written once more for the checks. In a torture a minute of a hold is a second. */
export const terms = {
  full: { price_cents: 5_000, payment_mode: 'full', late_cancel_fee_cents: 2_000, no_show_fee_cents: null },
  deposit: {
    price_cents: 5_000,
    payment_mode: 'deposit',
    deposit_cents: 1_500,
    late_cancel_fee_cents: null,
    no_show_fee_cents: 1_000,
  },
} as const

export const LATE_MINUTES = 43_200
const HOLD_SECONDS = 15
const CAPTURE_SECONDS = 20

export async function setPaidScene(
  port: number,
  instanceKey: string,
  webhookSecret: string,
): Promise<PaidScene> {
  const ask = async (method: string, path: string, token: string, body: unknown) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const told = (await answer.json()) as Record<string, string>
    if (!answer.ok) throw new Error(`the scene cannot be set: ${JSON.stringify(told)}`)
    return told as Record<string, string> & { id: string }
  }
  const slug = 'paid'
  const practice = await ask('POST', '/v1/practices', instanceKey, { slug, name: 'Paid', timezone: 'UTC' })
  const key = practice['api_key'] as string
  const make = (path: string, body: unknown) => ask('POST', `/v1/${path}`, key, body)
  await ask('PATCH', '/v1/payment-settings', key, {
    provider: 'stripe',
    stripe_publishable_key: 'pk_test_torture',
    stripe_secret_key: 'sk_test_torture',
    stripe_webhook_secret: webhookSecret,
    capture_seconds: CAPTURE_SECONDS,
  })
  const visits = []
  for (let i = 0; i < DOCTORS; i++) {
    const { id: doctor_id } = await make('doctors', {
      slug: `doctor-${i}`,
      name: `Doctor ${i}`,
      timezone: 'UTC',
    })
    for (const day_of_week of EVERY_DAY) {
      await make('schedule-rules', {
        doctor_id,
        timezone: 'UTC',
        day_of_week,
        work_start_local: '00:00',
        work_end_local: '24:00',
        slot_interval_minutes: 10,
        breaks: [],
      })
    }
    const { id: appointment_type_id } = await make('appointment-types', {
      doctor_id,
      slug: 'visit',
      name: 'Visit',
      consultation_mode: 'video',
      duration_minutes: 10,
      max_future_days: 90,
      hold_minutes: HOLD_SECONDS,
      late_cancel_minutes: LATE_MINUTES,
      requires_approval: i % 4 === 3,
      ...(i % 2 === 0 ? terms.full : terms.deposit),
    })
    visits.push({ doctor_id, appointment_type_id })
  }
  return { slug, key, visits }
}
