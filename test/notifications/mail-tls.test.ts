import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { SMTPServer } from 'smtp-server'
import { createMailer, mailerOf } from '../../src/mail/mailer.ts'

/** Listens on every address of this machine and offers no TLS. To `0.0.0.0` it is reached as another machine would be. */
async function aPlainServer() {
  let taken = 0
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, _session, done) {
      taken += 1
      stream.resume().on('end', () => done())
    },
  })
  server.on('error', () => {})
  await new Promise<void>((listening) => server.listen(0, '0.0.0.0', listening))
  after(() => new Promise<void>((closed) => server.close(closed)))
  const { port } = server.server.address() as AddressInfo
  return { port, taken: () => taken }
}

const mail = {
  id: '0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10',
  to: { address: 'anna@example.org' },
  from_name: 'Clinic of the Hours',
  subject: 'Hello',
  text: 'Hello',
  html: '<p>Hello</p>',
}
const from = 'visits@horai.example'

test('mail leaves for another machine under TLS or not at all, whatever the address says of it', async () => {
  const { port, taken } = await aPlainServer()
  for (const extra of ['', '?ignoreTLS=true', '?requireTLS=false', '?opportunisticTLS=true']) {
    const mailer = createMailer({ url: `smtp://0.0.0.0:${port}/${extra}`, from })
    await assert.rejects(mailer.send(mail), /STARTTLS|TLS/, extra)
  }
  assert.equal(taken(), 0)
})

test('on this machine, and where whoever runs it says so, mail may be plain', async () => {
  const { port, taken } = await aPlainServer()
  await createMailer({ url: `smtp://127.0.0.1:${port}`, from }).send(mail)
  await createMailer({ url: `smtp://localhost:${port}`, from }).send(mail)
  const env = { HORAI_SMTP_URL: `smtp://0.0.0.0:${port}`, HORAI_MAIL_FROM: from }
  await mailerOf({ ...env, HORAI_SMTP_PLAIN: 'allowed' })?.send(mail)
  assert.equal(taken(), 3)
  await assert.rejects(mailerOf(env)?.send(mail) ?? Promise.resolve())
  assert.throws(
    () => mailerOf({ ...env, HORAI_SMTP_PLAIN: 'yes' }),
    /HORAI_SMTP_PLAIN is left out, or allowed/,
  )
})
