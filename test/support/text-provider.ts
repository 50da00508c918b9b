import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after } from 'node:test'
import { twilio } from '../../src/sms/twilio.ts'

/** Answers on loopback in the shape of Twilio's Messages resource; `texts` sends there, to `url`. */
export async function aTextProvider() {
  const provider = { sent: [] as URLSearchParams[], asked: [] as string[], refuses: 0, status: 201 }
  const server = createServer(async (request, answer) => {
    let body = ''
    for await (const part of request) body += part
    provider.asked.push(`${request.method} ${request.url} ${request.headers.authorization}`)
    const told =
      provider.status < 300
        ? { sid: 'SM0123456789abcdef0123456789abcdef', status: 'queued' }
        : { code: provider.refuses, message: 'no', status: provider.status }
    if (provider.status < 300) provider.sent.push(new URLSearchParams(body))
    answer.writeHead(provider.status, { 'content-type': 'application/json' }).end(JSON.stringify(told))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  after(() => server.close())
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const texts = twilio({ accountSid: 'AC1', authToken: 'secret', from: '+302100000000', url })
  return Object.assign(provider, { texts, url })
}
