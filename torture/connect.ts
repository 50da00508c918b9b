/** Doctors connect the calendars that they keep elsewhere, as their browsers would: to the provider, and back with a code. */
import { keptElsewhere } from './plans.ts'
import type { Calendar, Practice, Send } from './scene.ts'

export async function connectCalendars(practices: readonly Practice[], send: Send): Promise<Calendar[]> {
  const calendars: Calendar[] = []
  for (const { practice: index, visit, provider } of keptElsewhere) {
    const practice = practices[index]
    const doctor = practice?.types.find(({ slug }) => slug === visit)?.doctor
    if (practice === undefined || doctor === undefined) continue
    const { id: connection, address } = await connect(send, practice.key, {
      doctor_id: doctor,
      external_provider: provider,
    })
    // It rests until it is said which calendar it is.
    await send('PUT', `/v1/calendar-connections/${connection}/calendar`, practice.key, { address })
    const types = practice.types.filter((type) => type.doctor === doctor)
    calendars.push({ practice: practice.id, doctor, connection: connection as string, provider, types })
  }
  return calendars
}

async function connect(send: Send, key: string, wanted: object): Promise<Record<string, unknown>> {
  const { url } = await send('POST', '/v1/calendar-accounts', key, wanted)
  const sentBack = await fetch(url as string, { redirect: 'manual' })
  const { searchParams } = new URL(sentBack.headers.get('location') ?? '')
  return send('POST', '/v1/calendar-accounts/finish', key, Object.fromEntries(searchParams))
}
