import { Type } from 'typebox'
import {
  eventsOfPayment,
  getPayment,
  giveBack,
  listPayments,
  payAtDesk,
} from '../booking/payments/payments.ts'
import { changePaymentSettings, readPaymentSettings } from '../practice/payment-settings.ts'
import { callerOf, practiceOf } from './caller.ts'
import { page, pageQuery, positionOf } from './pagination.ts'
import type { Routes } from './route.ts'
import { integer, object, uuid } from './schema/field.ts'
import {
  PaymentEvents,
  PaymentPage,
  PaymentSchema,
  PaymentSettingsChangesSchema,
  PaymentSettingsSchema,
  paymentStatus,
} from './schema/payment.ts'

const tags = ['Payments']
const params = object({ id: uuid('Of the payment.') })
const reading = { access: 'payments:read', forOwnCalendar: true } as const
const writing = { access: 'payments:write', refusals: ['not_found', 'invalid_transition'] } as const

/** Payments as staff have them: what is paid and owed, taken at the desk, given back; and how the practice is paid. */
export const paymentRoutes: Routes = (server, deps) => {
  readRoutes(server, deps)
  deskRoutes(server, deps)
  settingsRoutes(server, deps)
}

const readRoutes: Routes = (server, { engine }) => {
  server.get(
    '/v1/payments',
    {
      config: reading,
      schema: {
        tags,
        summary: 'List payments',
        querystring: object({
          ...pageQuery,
          appointment_id: Type.Optional(uuid('Only that of this appointment.')),
          status: Type.Optional(paymentStatus),
        }),
        response: { 200: PaymentPage },
      },
    },
    async (request) => {
      const { limit, cursor, ...filter } = request.query
      const after = positionOf(cursor, ['uuid'])?.[0]
      const rows = await listPayments(engine, callerOf(request), filter, { limit: limit + 1, after })
      return page(rows, limit, ({ id }) => [id])
    },
  )

  server.get(
    '/v1/payments/:id',
    {
      config: { ...reading, refusals: ['not_found'] },
      schema: { tags, summary: 'Read a payment', params, response: { 200: PaymentSchema } },
    },
    async (request) => getPayment(engine, callerOf(request), request.params.id),
  )

  server.get(
    '/v1/payments/:id/events',
    {
      config: { ...reading, refusals: ['not_found'] },
      schema: { tags, summary: 'What happened to a payment', params, response: { 200: PaymentEvents } },
    },
    async (request) => ({ data: await eventsOfPayment(engine, callerOf(request), request.params.id) }),
  )
}

const deskRoutes: Routes = (server, { engine }) => {
  server.post(
    '/v1/payments/:id/pay',
    {
      config: writing,
      schema: {
        tags,
        summary: 'What is owed has been paid at the desk',
        params,
        body: object({}),
        response: { 200: PaymentSchema },
      },
    },
    async (request) => payAtDesk(engine, callerOf(request), request.params.id),
  )

  server.post(
    '/v1/payments/:id/refund',
    {
      config: writing,
      schema: {
        tags,
        summary: 'Give money back',
        description:
          'At the desk by hand; else by the provider, and `refunding_cents` says what is on its way.',
        params,
        body: object({
          amount_cents: integer('So much, at most what was taken and has not gone back.', 1, 2_147_483_647),
        }),
        response: { 200: PaymentSchema },
      },
    },
    async (request) => giveBack(engine, callerOf(request), request.params.id, request.body.amount_cents),
  )
}

const settingsRoutes: Routes = (server, { engine }) => {
  server.get(
    '/v1/payment-settings',
    {
      config: { access: 'keys:read' },
      schema: { tags, summary: 'Read how the practice is paid', response: { 200: PaymentSettingsSchema } },
    },
    async (request) => readPaymentSettings(engine, practiceOf(request)),
  )
  server.patch(
    '/v1/payment-settings',
    {
      config: { access: 'keys:write' },
      schema: {
        tags,
        summary: 'Change how the practice is paid',
        body: PaymentSettingsChangesSchema,
        response: { 200: PaymentSettingsSchema },
      },
    },
    async (request) => changePaymentSettings(engine, practiceOf(request), request.body),
  )
}
