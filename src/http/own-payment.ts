import { Type } from 'typebox'
import { webhookSecretOf } from '../booking/payments/charges.ts'
import { heard, openPayment, paymentOf } from '../booking/payments/payments.ts'
import { referenceInWebhook } from '../payments/stripe.ts'
import { refuse } from '../refusal.ts'
import { appointmentId } from './appointments.ts'
import { callerOf } from './caller.ts'
import type { Deps, PracticeCalled, Server } from './route.ts'
import { object, slug } from './schema/field.ts'
import { OpenedPaymentSchema, OwnPayment } from './schema/payment.ts'

/** What a patient pays for the own appointment, and what the provider says of it. */
export function ownPaymentRoutes(server: Server, deps: Deps, practice: PracticeCalled): void {
  const { engine } = deps
  const tags = ['Patients']
  server.get(
    '/public/appointments/:id/payment',
    {
      config: { access: 'patient', refusals: ['not_found'] },
      schema: {
        tags,
        summary: 'What the own appointment costs beforehand',
        params: appointmentId,
        response: { 200: OwnPayment },
      },
    },
    async (request) => ({ payment: await paymentOf(engine, callerOf(request), request.params.id) }),
  )

  server.post(
    '/public/appointments/:id/payment',
    {
      // The secret is kept nowhere but at the provider, who gives it again.
      config: {
        access: 'patient',
        remembered: false,
        refusals: ['not_found', 'hold_expired', 'invalid_transition'],
      },
      schema: {
        tags,
        summary: 'Open the payment of the own hold',
        description:
          'The browser goes on with Stripe.js: it promises the money, and nothing is taken before the visit is booked.',
        params: appointmentId,
        body: object({}),
        response: { 200: OpenedPaymentSchema },
      },
    },
    async (request) => openPayment(engine, callerOf(request), request.params.id),
  )
  webhookRoute(server, deps, practice)
}

/** In a scope of its own: the signature is over the body as it came, byte by byte. */
function webhookRoute(server: Server, { engine }: Deps, practice: PracticeCalled): void {
  server.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) =>
      done(null, body),
    )
    scope.post<{ Params: { practice_slug: string }; Body: unknown }>(
      '/public/:practice_slug/stripe-webhook',
      {
        config: {
          access: 'public',
          remembered: false,
          rateLimit: false,
          refusals: ['not_found', 'unauthorized'],
        },
        schema: {
          tags: ['Payments'],
          summary: 'Where Stripe says that something happened',
          description:
            'Signed by Stripe (`Stripe-Signature`). What it says is not believed: the payment is looked up.',
          params: object({ practice_slug: slug('What the practice is called in addresses.') }),
          response: { 204: Type.Null({ description: 'Heard.' }) },
        },
      },
      async (request, reply) => {
        const practiceId = await practice(request.params.practice_slug)
        const secret = await webhookSecretOf(engine, practiceId)
        if (secret === null) throw refuse('not_found', {})
        const reference = await readReference(request.body, request.headers['stripe-signature'], secret)
        if (reference !== null) await heard(engine, practiceId, reference)
        return reply.code(204).send(null)
      },
    )
  })
}

async function readReference(body: unknown, signature: unknown, secret: string): Promise<string | null> {
  if (!Buffer.isBuffer(body) || typeof signature !== 'string') throw refuse('unauthorized', {})
  try {
    return await referenceInWebhook(body, signature, secret)
  } catch {
    throw refuse('unauthorized', {})
  }
}
