/** Doctors connect the calendars that they keep elsewhere, as their browsers would. */
import { keptElsewhere } from './plans.ts'
import type { CalendarServers } from './post/calendars.ts'
import type { Calendar, Practice, Send } from './scene.ts'

export async function connectCalendars(
  practices: readonly Practice[],
  servers: CalendarServers,
  send: Send,
): Promise<Calendar[]> {
  const calendars: Calendar[] = []
  for (const { practice: index, visit, provider } of keptElsewhere) {
    const practice = practices[index]
    const doctor = practice?.types.find(({ slug }) => slug === visit)?.doctor
    const server = servers.of[provider]
    if (practice === undefined || doctor === undefined || server === undefined) continue
    const wanted = { doctor_id: doctor, external_provider: provider }
    const connection =
      server.login === null
        ? await logIn(send, practice.key, wanted)
        : (await send('POST', '/v1/calendar-connections', practice.key, { ...wanted, ...server.login }))['id']
    const types = practice.types.filter((type) => type.doctor === doctor)
    calendars.push({ practice: practice.id, doctor, connection: connection as string, provider, types })
  }
  return calendars
}

/** To the provider, and back with a code. It rests until it is said which calendar it is. */
async function logIn(send: Send, key: string, wanted: object): Promise<unknown> {
  const { url } = await send('POST', '/v1/calendar-accounts', key, wanted)
  const sentBack = await fetch(url as string, { redirect: 'manual' })
  const { searchParams } = new URL(sentBack.headers.get('location') ?? '')
  const code = Object.fromEntries(searchParams)
  const { id, address } = await send('POST', '/v1/calendar-accounts/finish', key, code)
  await send('PUT', `/v1/calendar-connections/${id}/calendar`, key, { address })
  return id
}
