import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { newManageToken } from '../../src/booking/manage-token.ts'
import { offerByStaff } from '../../src/booking/waitlist/commands.ts'
import { createEngine } from '../../src/main.ts'
import { stripeAt } from '../../src/payments/stripe.ts'
import { changePaymentSettings } from '../../src/practice/payment-settings.ts'
import { joinWaitlist } from '../../src/practice/waitlist-entries.ts'
import { aSite, mustBeAccessible, mustFit } from '../support/browser.ts'
import { useDatabase } from '../support/database.ts'
import { openByKey } from '../support/front-desk.ts'
import { type StripeStandIn, startStripe } from '../support/stripe.ts'
import { aSurgery } from '../support/surgery.ts'
import { testVault } from '../support/vault.ts'

const { database } = await useDatabase()

const paid = {
  payment_mode: 'full',
  late_cancel_minutes: 1440,
  late_cancel_fee_cents: 2000,
  no_show_fee_cents: null,
}

async function aPayingSurgery(provider: 'desk' | 'stripe') {
  const stripe = await startStripe()
  after(() => stripe.close())
  const surgery = await aSurgery(database, paid)
  const { clock, practice_id } = surgery.clinic
  const engine = createEngine(database, clock, testVault, stripeAt({ url: stripe.url }))
  await changePaymentSettings(engine, practice_id, {
    provider,
    stripe_publishable_key: 'pk_test_horai',
    stripe_secret_key: 'sk_test_horai',
  })
  const site = await aSite({ ...surgery.clinic, engine })
  return { stripe, surgery, site }
}

/**
 * Stripe.js comes from Stripe, and this test has no network: in its place is a form with one field, which promises the
 * money at the stand-in as Stripe.js does at Stripe.
 */
async function withStripeJs(context: BrowserContext, { ledger }: StripeStandIn): Promise<void> {
  await context.route('https://js.stripe.com/v3/', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: `window.Stripe = ${stripeJs}` }),
  )
  await context.route('https://api.stripe.com/**', (route) => {
    const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' }
    const [, id = ''] = /payment_intents\/(\w+)\/confirm/.exec(route.request().url()) ?? []
    const form = Object.fromEntries(new URLSearchParams(route.request().postData() ?? ''))
    try {
      ledger.confirm(id, form)
      return route.fulfill({ headers, json: { status: 'requires_capture' } })
    } catch (error) {
      return route.fulfill({ headers, status: 402, json: { message: (error as Error).message } })
    }
  })
}

const stripeJs = `(key) => ({
  elements: ({ clientSecret }) => ({
    clientSecret,
    submit: async () => ({}),
    create: () => {
      const label = document.createElement('label')
      label.textContent = 'Card number '
      const field = document.createElement('input')
      field.autocomplete = 'cc-number'
      label.append(field)
      return { mount: (place) => place.append(label), unmount: () => label.remove() }
    },
  }),
  confirmPayment: async ({ elements: { clientSecret } }) => {
    const number = document.querySelector('[autocomplete=cc-number]').value
    const body = new URLSearchParams({
      client_secret: clientSecret,
      payment_method: number.endsWith('0002') ? 'pm_card_chargeDeclined' : 'pm_card_visa',
    })
    const id = clientSecret.split('_secret_')[0]
    const answer = await fetch('https://api.stripe.com/v1/payment_intents/' + id + '/confirm', { method: 'POST', body })
    const told = await answer.json()
    return answer.ok ? { paymentIntent: told } : { error: told }
  },
})`

async function picture(page: Page, name: string) {
  const folder = process.env['HORAI_PICTURES']
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

type Surgery = Awaited<ReturnType<typeof aSurgery>>

async function mustShowTerms(page: Page, what: string) {
  await page.getByLabel('Card number').waitFor()
  await page.getByText('If you cancel less than 24 hours before, €20 is kept.').waitFor()
  await mustBeAccessible(page, what)
  await mustFit(page, what)
}

/** With a card that is declined and books nothing, then with one that is not. */
async function mustBePaid(page: Page, surgery: Surgery) {
  await page.getByLabel('Card number').fill('4000000000000002')
  await page.getByRole('button', { name: 'Pay and confirm' }).click()
  await page.getByText('Your card was declined.').waitFor()
  await mustBeAccessible(page, 'a card that was declined')
  assert.deepEqual(await surgery.bookings(), [])
  await page.getByLabel('Card number').fill('4242424242424242')
  await page.getByRole('button', { name: 'Pay and confirm' }).click()
  await page.getByRole('heading', { name: 'You are booked' }).waitFor()
  await page.getByText('Paid: €50').waitFor()
}

test('a patient sees the price before, pays by card, and sees what went back after a cancellation', async () => {
  const { stripe, surgery, site } = await aPayingSurgery('stripe')
  const { page, context, asked } = await site.visitor()
  await withStripeJs(context, stripe)
  await page.goto(`${site.origin}/${surgery.slug}?need=check-up`)
  await page.getByText('To pay beforehand: €50').first().waitFor()
  assert.ok(
    !asked.some((url) => url.includes('stripe.com')),
    'Stripe is asked for nothing before it is needed',
  )
  await page
    .getByRole('button', { name: /^10:30, Tuesday 24 March, Dr Auxo/ })
    .first()
    .click()
  await mustShowTerms(page, 'a form with a card')
  await picture(page, 'pay')

  await page.getByLabel('Your name').fill('Anna Example')
  await page.getByLabel('E-mail').fill('anna@example.org')
  await mustBePaid(page, surgery)
  await mustBeAccessible(page, 'a booking that is paid')
  await picture(page, 'paid')
  assert.equal([...stripe.ledger.captures.values()].length, 1)
})

test('who has waited sees what the time costs, and takes it by card, from the page of what they wait for', async () => {
  const { stripe, surgery, site } = await aPayingSurgery('stripe')
  const { clinic, auxo } = surgery
  const entry = await joinWaitlist(
    clinic.engine,
    clinic.practice_id,
    {
      patient: { name: 'Boris Example', email: 'boris@example.org' },
      appointment_type_slug: 'check-up',
      from_date: '2026-03-24',
      to_date: '2026-04-24',
    },
    newManageToken(clinic.practice_id),
  )
  await offerByStaff(clinic.engine, clinic.staff, entry.id, {
    doctor_id: auxo.doctor_id,
    appointment_type_id: auxo.checkUp,
    starts_at_utc: '2026-03-24T09:00:00Z',
  })
  const { page, context } = await site.visitor({ viewport: { width: 320, height: 700 } })
  await withStripeJs(context, stripe)
  await page.goto(`${site.origin}/${surgery.slug}/waiting#${entry.id}.${entry.manage_token}`)
  await page.getByRole('heading', { name: 'A time has become free for you' }).waitFor()
  await mustFit(page, 'an offer that is paid for')
  await page.getByRole('button', { name: 'See what it costs, and take it' }).click()
  await mustShowTerms(page, 'an offer with a card')
  await picture(page, 'offer-paid')
  await mustBePaid(page, surgery)
  assert.equal([...stripe.ledger.captures.values()].length, 1)
  assert.deepEqual(
    (await surgery.bookings()).map(({ name }) => name),
    ['Boris Example'],
  )
})

test('in Greek, at a practice that is paid at the desk, nothing is asked of Stripe', async () => {
  const { surgery, site, stripe } = await aPayingSurgery('desk')
  const { page, asked } = await site.visitor({ locale: 'el-GR', viewport: { width: 390, height: 800 } })
  await page.goto(`${site.origin}/${surgery.slug}?need=check-up`)
  await page
    .getByRole('button', { name: /^10:30/ })
    .first()
    .click()
  await page
    .getByText(/Πληρωμή στο ιατρείο: 50/)
    .first()
    .waitFor()
  await page.getByText(/Αν δεν έρθετε, παρακρατούνται/).waitFor()
  await mustBeAccessible(page, 'a price in Greek')
  await mustFit(page, 'a price in Greek')
  await page.getByLabel('Ονοματεπώνυμο').fill('Άννα Δοκιμή')
  await page.getByLabel('E-mail').fill('anna@example.org')
  await page.getByRole('button', { name: 'Επιβεβαίωση ραντεβού' }).click()
  await page.getByText(/Πληρωμή στο ιατρείο: 50/).waitFor()
  assert.ok(!asked.some((url) => url.includes('stripe.com')))
  assert.equal(stripe.calls.size, 0)
})

test('the desk sees what is owed, takes it, and gives some of it back', async () => {
  const { surgery, site } = await aPayingSurgery('desk')
  const { clinic, auxo } = surgery
  const { id } = await clinic.booking({
    doctor_id: auxo.doctor_id,
    appointment_type_id: auxo.checkUp,
    starts_at_utc: '2026-03-24T09:00:00Z',
  })
  const visitor = await site.visitor({ viewport: { width: 1440, height: 900 } })
  const { page } = visitor
  await openByKey(site, visitor, `/calendar?visit=${id}`)
  await page.getByRole('button', { name: '€50 paid at the desk' }).click()
  await page.getByRole('button', { name: 'Give money back' }).click()
  await page.getByLabel('How much (EUR)').fill('12.50')
  await picture(page, 'desk-payment')
  await mustBeAccessible(page, 'money to be given back')
  await page.getByRole('button', { name: 'Give back', exact: true }).click()
  await page.getByText('€12.50').waitFor()
  const rows = await clinic.rows<{ captured_cents: number; refunded_cents: number }>(
    'select captured_cents, refunded_cents from horai.payments where appointment_id = $1',
    [id],
  )
  assert.deepEqual(rows, [{ captured_cents: 5000, refunded_cents: 1250 }])
})

test('an owner sets how the practice is paid; keys go in and are not shown again', async () => {
  const { surgery, site } = await aPayingSurgery('desk')
  const visitor = await site.visitor({ viewport: { width: 1440, height: 900 } })
  const { page } = visitor
  await openByKey(site, visitor, '/setup')
  await page.getByRole('tab', { name: 'Payments' }).click()
  await page.getByRole('combobox', { name: 'Where patients pay beforehand' }).click()
  await page.getByRole('option', { name: 'By card, at Stripe' }).click()
  await page.getByLabel('Publishable key').fill('pk_test_new')
  await page.getByRole('textbox', { name: 'Secret key' }).fill('pk_wrong')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('alert').waitFor()
  await page.getByRole('textbox', { name: 'Secret key' }).fill('sk_test_new')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('There is one; leave empty to keep it.').first().waitFor()
  await mustBeAccessible(page, 'how the practice is paid')
  await picture(page, 'setup-payments')
  const [row] = await surgery.clinic.rows<{ stripe_secret_key: string; provider: string }>(
    'select stripe_secret_key, provider from horai.payment_settings where practice_id = $1',
    [surgery.clinic.practice_id],
  )
  assert.equal(row?.provider, 'stripe')
  assert.match(row.stripe_secret_key, /^sealed:/)
})
