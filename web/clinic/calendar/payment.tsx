import { Alert, Badge, Button, Group, NumberInput, Text, Title } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Schemas } from '../../../src/client/index.ts'
import { answerOf, Refused } from '../../ui/answer.ts'
import { keyOf, settled } from '../../ui/intent.ts'
import { amountIn } from '../../ui/money.ts'
import type { ClinicWord } from '../../words/clinic/clinic.ts'
import { useClinic } from '../shell/context.ts'
import { Failed } from '../shell/states.tsx'
import { reasonOf, tell } from '../shell/told.tsx'

type Payment = Schemas['Payment']

/** What a visit costs beforehand: what is paid, owed and gone back, and what the desk does about it. */
export function PaymentPart({ appointmentId }: { appointmentId: string }) {
  const { words, session, may } = useClinic()
  const { say } = words
  const payments = useQuery({
    queryKey: ['appointment', appointmentId, 'payment'],
    queryFn: () =>
      answerOf(
        session.api.GET('/v1/payments', { params: { query: { appointment_id: appointmentId, limit: 1 } } }),
      ),
    enabled: may('payments:read'),
    // A provider takes its time.
    refetchInterval: ({ state }) => ((state.data?.data[0]?.refunding_cents ?? 0) > 0 ? 5_000 : false),
  })
  const payment = payments.data?.data[0]
  if (payments.isError) return <Failed again={() => void payments.refetch()} />
  if (!payment) return null
  return (
    <section aria-label={say('cal_payment')}>
      <Group justify="space-between" mb="xs">
        <Title order={3} size="h5">
          {say('cal_payment')}
        </Title>
        <Badge variant="light">{say(`cal_payment_${stateOf(payment)}` as ClinicWord)}</Badge>
      </Group>
      <Amounts payment={payment} />
      {payment.trouble ? (
        <Alert color="orange" mt="xs">
          {say('cal_payment_trouble', { why: payment.trouble })}
        </Alert>
      ) : null}
      {may('payments:write') ? <AtTheDesk payment={payment} /> : null}
    </section>
  )
}

/** In one word: what a receptionist wants to know first. */
function stateOf(payment: Payment): string {
  const { status, captured_cents, refunded_cents, refunding_cents } = payment
  if (refunding_cents > 0) return 'going_back'
  if (status === 'captured' && refunded_cents === captured_cents) return 'went_back'
  if (status === 'captured') return 'paid'
  return payment.owed_cents > 0 ? 'owed' : status
}

function Amounts({ payment }: { payment: Payment }) {
  const { words } = useClinic()
  const lines: readonly (readonly [ClinicWord, number | null])[] = [
    ['cal_payment_amount', payment.amount_cents],
    ['cal_payment_taken', payment.captured_cents],
    ['cal_payment_owes', payment.owed_cents],
    ['cal_payment_refunding', payment.refunding_cents],
    ['cal_payment_refunded', payment.refunded_cents],
    ['cal_payment_kept', payment.kept_cents],
    ['cal_payment_give_back', payment.to_give_back_cents],
  ]
  return (
    <dl className="facts">
      {lines
        .filter(([, cents]) => cents)
        .map(([term, cents]) => (
          <div key={term}>
            <dt>{words.say(term)}</dt>
            <dd>{amountIn(words, cents ?? 0, payment.currency)}</dd>
          </div>
        ))}
    </dl>
  )
}

function AtTheDesk({ payment }: { payment: Payment }) {
  const { words, session } = useClinic()
  const { say } = words
  const { isBusy, run } = useDeed()
  const path = { id: payment.id }
  const left = payment.captured_cents - payment.refunded_cents - payment.refunding_cents
  const pay = () =>
    run(`pay:${payment.id}`, {}, (header) =>
      session.api.POST('/v1/payments/{id}/pay', { params: { path, header }, body: {} }),
    )
  return (
    <>
      {payment.owed_cents > 0 ? (
        <Button mt="sm" loading={isBusy} onClick={() => void pay()}>
          {say('cal_payment_pay', { amount: amountIn(words, payment.owed_cents, payment.currency) })}
        </Button>
      ) : null}
      {left > 0 ? <GiveBack payment={payment} most={left} /> : null}
    </>
  )
}

/** Asked for in two steps: money that has gone back does not come again. */
function GiveBack({ payment, most }: { payment: Payment; most: number }) {
  const { words, session } = useClinic()
  const { say } = words
  const [amount, setAmount] = useState<number | null>(null)
  const { isBusy, run } = useDeed()
  if (amount === null) {
    return (
      <Button mt="sm" variant="default" onClick={() => setAmount(payment.to_give_back_cents || most)}>
        {say('cal_payment_refund')}
      </Button>
    )
  }
  const send = async () => {
    const body = { amount_cents: amount }
    const done = await run(`refund:${payment.id}`, body, (header) =>
      session.api.POST('/v1/payments/{id}/refund', { params: { path: { id: payment.id }, header }, body }),
    )
    if (done) setAmount(null)
  }
  return (
    <Group mt="sm" gap="xs" align="flex-end">
      <NumberInput
        data-autofocus
        label={say('cal_payment_how_much', { currency: payment.currency })}
        min={0.01}
        max={most / 100}
        decimalScale={2}
        fixedDecimalScale
        value={amount / 100}
        onChange={(value) => setAmount(Math.round(Number(value) * 100))}
        w={140}
      />
      <Button
        color="red.9"
        loading={isBusy}
        disabled={amount <= 0 || amount > most}
        onClick={() => void send()}
      >
        {say('cal_payment_refund_yes')}
      </Button>
      <Button variant="default" onClick={() => setAmount(null)}>
        {say('shell_close')}
      </Button>
      <Text size="sm" c="dimmed">
        {say(payment.provider === 'desk' ? 'cal_payment_by_hand' : 'cal_payment_by_card')}
      </Text>
    </Group>
  )
}

type Asked = Parameters<typeof answerOf<Payment>>[0]

/** Something done to a payment: once, however often it has to be sent; and what it is now is looked at. */
function useDeed() {
  const { words } = useClinic()
  const queries = useQueryClient()
  const [isBusy, setBusy] = useState(false)
  const run = async (
    intent: string,
    body: unknown,
    send: (header: { 'Idempotency-Key': string }) => Asked,
  ): Promise<boolean> => {
    setBusy(true)
    try {
      await answerOf(send({ 'Idempotency-Key': keyOf(intent, body) }))
      settled(intent)
      return true
    } catch (error) {
      if (error instanceof Refused) settled(intent)
      tell(words, { text: words.say('cal_not_done', { why: reasonOf(words, error) }), isBad: true })
      return false
    } finally {
      setBusy(false)
      void queries.invalidateQueries({ queryKey: ['appointment'] })
    }
  }
  return { isBusy, run }
}
