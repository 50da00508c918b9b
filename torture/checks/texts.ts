/**
 * I10 for texts, which carry no id of ours: each is held against whom it went to, what it tells and when. What is marked as
 * sent is there under the name that the provider gave it.
 */
import type { ArrivedText } from '../post/texts.ts'
import type { Broken, Evidence } from './check.ts'
import type { DeliveryRow } from './list.ts'
import { lateness, STALE, untilsOf } from './messages.ts'
import type { Step } from './timeline.ts'

export function checkTexts(evidence: Evidence): Broken[] {
  const { arrived, deliveries, scene } = evidence
  const texts = deliveries.filter(({ channel }) => channel === 'sms')
  const there = new Set(arrived.texts.map(({ id }) => id))
  const lost = texts.filter(({ status, reference }) => status === 'sent' && !there.has(reference ?? ''))
  const unasked = arrived.texts.filter(({ to }) => !scene.texted.has(to))
  return [
    ...lost.map(({ id, job }) => ({
      promise: 'I10 what is sent arrives',
      detail: `text ${job.kind} ${id} did not`,
    })),
    ...unasked.map(({ id, to }) => ({
      promise: 'I10 texts go to who agreed',
      detail: `${id} went to ${to}`,
    })),
    ...checkTold(texts, evidence),
  ]
}

/** Each was to be sent, and was so when its sender had looked. */
function checkTold(
  texts: readonly DeliveryRow[],
  { arrived, timelines, troubles, scene, events }: Evidence,
): Broken[] {
  const people = new Map<string, Set<unknown>>()
  for (const { appointment_id, metadata } of events) {
    const ofVisit = people.get(appointment_id) ?? new Set()
    people.set(appointment_id, ofVisit.add(metadata['patient_id']).add(metadata['person_id']))
  }
  const byKind = Map.groupBy(texts, ({ job }) => job.kind)
  return arrived.texts.flatMap((text) => {
    const patient = scene.texted.get(text.to)
    const visits = (byKind.get(text.kind) ?? []).flatMap(({ job }) => {
      const id = job.appointment_id ?? ''
      return people.get(id)?.has(patient) ? [timelines.get(id) ?? []] : []
    })
    const told = visits.filter((steps) => steps.some((step) => isOf(text, step)))
    const what = `${text.kind} ${text.id} of ${text.when} to ${text.to}`
    if (told.length === 0) return [{ promise: 'I10 what arrives was to be sent', detail: what }]
    const untils = told.flatMap((steps) => untilsOf(text.kind, steps, (step) => isOf(text, step)))
    const late = lateness(untils, text.connected, troubles)
    return late === null ? [] : [{ promise: STALE, detail: `${what} ${late}` }]
  })
}

/** Everybody is in one zone, and nobody books a year ahead: so day, month and time are enough. */
function isOf({ when }: ArrivedText, { start }: Step): boolean {
  const at = new Date(start)
  const date = at.toLocaleDateString('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  })
  return when === `${date.replace(',', '')}, ${at.toISOString().slice(11, 16)}`
}
