import { forPatient, type Story, type Teller } from '../tell.ts'

/** What is told, in whose words, and to which programs. */
export function messageStories({ tell, hold, step }: Teller): readonly Story[] {
  const name = { kind: 'confirmation', channel: 'email', locale: 'en' }
  const one = { path: () => name }
  const path = '/v1/notification-templates/{kind}/{channel}/{locale}'
  const words = (body: string) => () => ({ subject: 'Booked', body })
  const hook = (method: string, verb = '', body: object = {}) =>
    tell(method, `/v1/webhook-endpoints/{id}${verb}`, () => body)
  return [
    () => [
      tell('PUT', path, words('See you, {patient}.'), one),
      tell('PUT', path, words('See you, {nobody}.'), one),
      tell('GET', path, undefined, one),
      tell('POST', `${path}/preview`, words('See you.'), one),
      tell('DELETE', path, undefined, one),
    ],
    (at) => [
      hold(at),
      step('confirm', forPatient),
      step('notification-preview', () => name),
      step('notification-preview', () => ({ ...name, words: words('See you, {nobody}.')() })),
      tell('GET', '/v1/notification-jobs'),
    ],
    () => [
      tell('POST', '/v1/webhook-endpoints', () => ({ url: 'https://hooks.example/horai' })),
      hook('GET'),
      hook('PATCH', '', { description: 'the desk' }),
      hook('PATCH', '', { url: 'no address' }),
      hook('POST', '/rotate-secret'),
      hook('POST', '/test'),
      hook('DELETE'),
    ],
  ]
}
