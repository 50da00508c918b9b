/** I9: what is free is offered to one at a time, nobody is asked twice at once, and no offer stays without an end. */
import { periodOf } from '../scene.ts'
import { type Broken, type Evidence, SLACK_MS } from './check.ts'
import { isGivenUp } from './deeds.ts'
import type { OfferRow } from './list.ts'
import type { Step } from './timeline.ts'

/** An offer for as long as it stood, by the database's clock. */
interface Standing {
  readonly offer: OfferRow
  readonly held: Step
  readonly from: number
  readonly until: number
}

export function checkOffers(evidence: Evidence): Broken[] {
  const { offers, timelines } = evidence
  const standing = offers.flatMap((offer) => standingOf(offer, timelines.get(offer.appointment_id) ?? []))
  const empty = offers.length - standing.length
  return [
    ...(empty > 0 ? [{ promise: 'I9 an offer is a hold', detail: `${empty} offers hold nothing` }] : []),
    ...standing.flatMap((one) => heldForNobody(one)),
    ...standing.flatMap((one) => wrongEnd(one, evidence)),
    ...askedTwice(standing),
    ...offeredTwice(evidence, standing),
    ...checkLaterVisits(evidence),
  ]
}

/** It ends with the hold, and not with what else happens to it: somebody may be asked to come along. */
function standingOf(offer: OfferRow, steps: readonly Step[]): Standing[] {
  const [held] = steps
  if (held?.action !== 'held' || held.holdUntil === null) return []
  const ended = steps.find(({ status }) => status !== 'held')?.at ?? held.holdUntil
  return [{ offer, held, from: held.at, until: Math.min(held.holdUntil, ended) }]
}

function heldForNobody({ offer, held }: Standing): Broken[] {
  if (held.patient === offer.patient_id) return []
  return [{ promise: 'I9 an offer is a hold', detail: `${offer.id} holds time for ${held.patient}` }]
}

/** What the list says became of an offer, against what the events of its appointment say. */
function wrongEnd({ offer, held, until }: Standing, { timelines, drainedSince }: Evidence): Broken[] {
  const { id, status } = offer
  const steps = timelines.get(held.id) ?? []
  const actions = steps.map(({ action }) => action)
  if (status === 'open') {
    if (until > drainedSince) return []
    const detail = `offer ${id} is open since it ended at ${new Date(until).toISOString()}`
    return [{ promise: 'I9 every offer has an end', detail }]
  }
  const came = actions.some((action) => action === 'pending' || action === 'confirmed')
    ? [isOf(offer, steps) ? 'accepted' : 'withdrawn']
    : actions.includes('hold_expired')
      ? ['lapsed']
      : ['declined', 'withdrawn']
  if (actions.length > 1 && came.includes(status)) return []
  return [
    {
      promise: 'I9 every offer has an end',
      detail: `offer ${id} is ${status}; its visit: ${actions.join(', ')}`,
    },
  ]
}

/** Else staff have confirmed it for somebody else, which takes the offer back. */
function isOf(offer: OfferRow, steps: readonly Step[]): boolean {
  return steps.every(({ patient }) => patient === offer.patient_id)
}

/** A later visit is given up for an earlier one that is confirmed, and for no other. */
function checkLaterVisits({ offers, events, timelines, drainedSince }: Evidence): Broken[] {
  const promise = 'I9 a later visit is kept until the earlier one is confirmed, and given up then'
  const taken = offers.flatMap((offer) => {
    const steps = timelines.get(offer.appointment_id) ?? []
    const confirmed = steps.find(({ status }) => status === 'confirmed')?.at
    const later = offer.replaces_appointment_id
    return confirmed === undefined || later === null || !isOf(offer, steps)
      ? []
      : [{ offer, later, confirmed, last: steps.at(-1) }]
  })
  const kept = taken.filter(
    ({ later, confirmed, last }) =>
      last?.status !== 'cancelled' &&
      confirmed < drainedSince &&
      ['pending', 'confirmed'].includes(timelines.get(later)?.at(-1)?.status ?? ''),
  )
  const tooSoon = events.filter(
    (event) =>
      isGivenUp(event) &&
      !taken.some(({ later, confirmed }) => later === event.appointment_id && confirmed <= event.at),
  )
  return [
    ...kept.map(({ offer, later }) => ({
      promise,
      detail: `${later} is kept beside ${offer.appointment_id}, which offer ${offer.id} has brought`,
    })),
    ...tooSoon.map(({ appointment_id, at }) => ({
      promise,
      detail: `${appointment_id} was given up at ${new Date(at).toISOString()}, and no earlier one was confirmed`,
    })),
  ]
}

/** Nobody has two offers at once for one entry. */
function askedTwice(standing: readonly Standing[]): Broken[] {
  return overlapping(Map.groupBy(standing, ({ offer }) => offer.entry_id)).map(([one, other]) => ({
    promise: 'I9 nobody is asked twice at once',
    detail: `entry ${one.offer.entry_id} had the offers ${one.offer.id} and ${other.offer.id} at once`,
  }))
}

/** No time is offered to two. */
function offeredTwice({ scene }: Evidence, standing: readonly Standing[]): Broken[] {
  const byResource = Map.groupBy(
    standing.flatMap((one) => one.held.resources.map((resource) => ({ resource, one }))),
    ({ resource }) => resource,
  )
  const uses = new Map([...byResource].map(([resource, all]) => [resource, all.map(({ one }) => one)]))
  const isSameTime = (one: Standing, other: Standing) => {
    const [type, otherType] = [scene.typeOf.get(one.held.type), scene.typeOf.get(other.held.type)]
    if (type === undefined || otherType === undefined) return false
    const [from, until] = periodOf(type, one.held.start)
    const [otherFrom, otherUntil] = periodOf(otherType, other.held.start)
    return from < otherUntil && otherFrom < until
  }
  return overlapping(uses)
    .filter(([one, other]) => isSameTime(one, other))
    .map(([one, other]) => ({
      promise: 'I9 no time is offered to two',
      detail: `${one.offer.id} and ${other.offer.id} both kept ${new Date(one.held.start).toISOString()}`,
    }))
}

function overlapping(
  groups: ReadonlyMap<string, readonly Standing[]>,
): readonly (readonly [Standing, Standing])[] {
  return [...groups.values()].flatMap((all) => {
    const found: (readonly [Standing, Standing])[] = []
    let open: Standing[] = []
    for (const one of all.toSorted((a, b) => a.from - b.from)) {
      open = open.filter(({ until }) => until > one.from + SLACK_MS)
      for (const other of open) found.push([other, one])
      open.push(one)
    }
    return found
  })
}
