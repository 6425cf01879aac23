import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import pino from 'pino'
import { tellPerson } from '#db/queueNotices.ts'
import type { MailFault } from '#testing/mail/faults.ts'
import { drainMail, elapseMail, senderOf } from '#testing/mail/sender.ts'
import { spawnSmtp, type SpawnedSmtp } from '#testing/mail/spawnSmtp.ts'
import { useOffice } from '#testing/office.ts'
import { aUser } from '#testing/people.ts'
import { sendNotifications } from './sendNotifications.ts'

const product = useOffice()
let smtp: SpawnedSmtp
beforeAll(async () => void (smtp = await spawnSmtp()))
afterAll(() => smtp.stop())
beforeEach(async () => {
  await product.pool.query('DELETE FROM notifications')
  await product.pool.query('DELETE FROM mail_rest')
  await smtp.fail()
})

const send = () => sendNotifications(senderOf(product, smtp.url))

/** One notice to the operator; its id. */
async function aNotice(recipient: string = product.operator.id): Promise<string> {
  await tellPerson(product.db, { kind: 'password-changed', recipient, facts: {} })
  const { rows } = await product.pool.query<{ id: string }>(
    'SELECT id FROM notifications ORDER BY created_at DESC LIMIT 1',
  )
  return rows[0]?.id ?? ''
}

async function rowOf(id: string) {
  const { rows } = await product.pool.query(
    `SELECT state, attempts::int, error_code AS code, possible_duplicates::int AS doubles, message_id AS "messageId",
       sent_to AS "sentTo", subject, text, answer, sent_at IS NOT NULL AS sent, lease_until AS lease,
       round(extract(epoch FROM next_attempt_at - now()))::int AS "inS" FROM notifications WHERE id = $1`,
    [id],
  )
  return rows[0]
}

/** How often the server took the mail of a notice. */
const copiesOf = async (id: string) =>
  (await smtp.taken()).filter(({ messageId }) => messageId === `<${id}@tapinkab.go.id>`)

describe('a mail that the server takes', () => {
  it('is sent once, from our address to the account, and stands on the row as it was sent', async () => {
    const id = await aNotice()
    await send()
    await send()
    const row = await rowOf(id)
    expect(row).toMatchObject({ state: 'sent', attempts: 1, code: null, doubles: 0, sent: true, lease: null })
    expect(row).toMatchObject({ sentTo: product.operator.email, messageId: `<${id}@tapinkab.go.id>` })
    expect(row?.text).toContain('Kata sandi akun Bapak/Ibu diganti pada')
    const [copy, ...others] = await copiesOf(id)
    expect(others).toEqual([])
    expect(copy).toMatchObject({ from: 'subdomain@tapinkab.go.id', to: product.operator.email })
    expect(copy?.content).toMatch(/^Auto-Submitted: auto-generated\r?$/m)
  })

  it('has no header that somebody wrote into their own name', async () => {
    const evil = 'Budi\r\nBcc: semua@contoh.go.id\r\n\r\n<b>isi</b>'
    const person = await aUser(product.payload, 'officer', { name: evil })
    const id = await aNotice(person.id)
    await send()
    const [copy] = await copiesOf(id)
    const [head = '', ...body] = (copy?.content ?? '').split(/\r?\n\r?\n/)
    expect(head).toMatch(/^Subject: /m)
    expect(head).not.toMatch(/^bcc:/im)
    expect(body.join('\n').split('text/html')[1]).not.toContain('<b>')
    expect(copy?.to).toBe(person.email)
  })

  it('goes once although two processes send at once', async () => {
    const ids = []
    for (let count = 0; count < 20; count += 1) ids.push(await aNotice())
    await Promise.all([send(), send(), send()])
    for (const id of ids) expect(await copiesOf(id)).toHaveLength(1)
  })
})

/** What the server does, and where the notice stands after one round. */
const TROUBLES: [MailFault, object, copies: number][] = [
  ['refuse-recipient', { state: 'refused', attempts: 1, code: 'recipient-refused', inS: null }, 0],
  ['refuse-content', { state: 'refused', attempts: 1, code: 'content-refused', inS: null }, 0],
  ['mailbox-full', { state: 'waiting', attempts: 1, code: 'refused-for-now', inS: 60 }, 0],
  ['try-later', { state: 'waiting', attempts: 1, code: 'refused-for-now', inS: 60 }, 0],
  ['closing', { state: 'waiting', attempts: 1, code: 'interrupted', inS: 60 }, 0],
  ['drop-in-data', { state: 'waiting', attempts: 1, code: 'unknown-outcome', doubles: 1, inS: 60 }, 0],
  ['stall', { state: 'waiting', attempts: 1, code: 'unknown-outcome', doubles: 1, inS: 60 }, 0],
  ['take-then-drop', { state: 'waiting', attempts: 1, code: 'unknown-outcome', doubles: 1, inS: 60 }, 1],
  ['refuse-sender', { state: 'waiting', attempts: 0, code: 'sender-refused', inS: 0 }, 0],
]

describe('a server that does otherwise', () => {
  it.each(TROUBLES)('%s', async (fault, expected, copies) => {
    const id = await aNotice()
    await smtp.fail(fault)
    await send()
    expect(await rowOf(id)).toMatchObject(expected)
    expect(await copiesOf(id)).toHaveLength(copies)
  })

  it('holds up no other mail when it refuses one', async () => {
    const [refused, other] = [await aNotice(), await aNotice()]
    await smtp.fail('mailbox-full')
    await send()
    expect(await rowOf(refused)).toMatchObject({ state: 'waiting' })
    expect(await rowOf(other)).toMatchObject({ state: 'sent' })
  })

  it('that ends a connection between two mails costs neither of them a try', async () => {
    const ids = [await aNotice(), await aNotice()]
    await smtp.fail('closing')
    const job = senderOf(product, smtp.url)
    await sendNotifications(job)
    await elapseMail(product, 60)
    await sendNotifications(job)
    for (const id of ids) expect(await rowOf(id)).toMatchObject({ state: 'sent' })
  })

  it('is asked with the same Message-ID and the same words again', async () => {
    const id = await aNotice()
    await smtp.fail('take-then-drop')
    await send()
    await product.pool.query(`UPDATE users SET name = 'Nama Lain' WHERE id = $1`, [product.officer.id])
    await elapseMail(product, 60)
    await send()
    const copies = await copiesOf(id)
    expect(copies).toHaveLength(2)
    const words = copies.map(({ content }) => content.replace(/^Date:.*$|boundary=.*|^-{2,}.*$/gm, ''))
    expect(words[0]).toBe(words[1])
    expect(await rowOf(id)).toMatchObject({ state: 'sent', attempts: 2, doubles: 1 })
  })

  it('is given up after eleven tries, and that is seen', async () => {
    const id = await aNotice()
    await smtp.fail(...Array<MailFault>(30).fill('try-later'))
    await drainMail(product, senderOf(product, smtp.url))
    expect(await rowOf(id)).toMatchObject({ state: 'failed', attempts: 11, code: 'refused-for-now' })
  })

  it('that refuses everybody for now rests before every mail has lost a try', async () => {
    const ids = []
    for (let count = 0; count < 15; count += 1) ids.push(await aNotice())
    await smtp.fail(...Array<MailFault>(30).fill('try-later'))
    await send()
    const rows = await Promise.all(ids.map(rowOf))
    expect(rows.filter((row) => row?.attempts === 1)).toHaveLength(10)
  })
})

describe('a server that takes nothing at all', () => {
  it.each([
    ['is not there', () => Promise.resolve('smtp://127.0.0.1:1')],
    ['greets with a refusal', async () => (await smtp.refuseConnections(554), smtp.url)],
    ['asks to come later', async () => (await smtp.refuseConnections(421), smtp.url)],
  ])('%s: the round ends, no mail loses a try, and nothing is asked for a while', async (_, urlOf) => {
    const [first, second] = [await aNotice(), await aNotice()]
    const job = senderOf(product, await urlOf())
    await sendNotifications(job)
    await smtp.refuseConnections(null)
    const stood = { state: 'waiting', attempts: 0, code: 'no-connection' }
    expect(await rowOf(first)).toMatchObject(stood)
    expect(await rowOf(second)).toMatchObject({ state: 'not-sent', attempts: 0 })
    await send()
    expect(await rowOf(second)).toMatchObject({ state: 'not-sent' })
    await elapseMail(product, 15)
    await send()
    for (const id of [first, second]) expect(await rowOf(id)).toMatchObject({ state: 'sent' })
    expect((await product.pool.query('SELECT 1 FROM mail_rest')).rowCount).toBe(0)
  })

  it('wants another password: says so, and neither row nor log holds it', async () => {
    const strict = await spawnSmtp({ user: 'layanan:benar' })
    const said: string[] = []
    const log = pino({ level: 'trace' }, { write: (line: string) => void said.push(line) })
    const id = await aNotice()
    await sendNotifications(senderOf(product, strict.url.replace('benar', 'RAHASIA-salah'), { log }))
    expect(await rowOf(id)).toMatchObject({ state: 'waiting', attempts: 0, code: 'sign-in-refused' })
    await elapseMail(product, 15)
    await sendNotifications(senderOf(product, strict.url, { log }))
    const row = await rowOf(id)
    expect(row).toMatchObject({ state: 'sent' })
    expect(said.join('') + JSON.stringify(row)).not.toContain('RAHASIA')
    expect(said.join('')).not.toContain('Kata sandi akun')
    await strict.stop()
  })
})

describe('a notice that no mail is sent of', () => {
  it('waits while no mail server is set up, says so, and is sent when there is one', async () => {
    const [fresh, old] = [await aNotice(), await aNotice()]
    await product.pool.query(
      `UPDATE notifications SET created_at = now() - interval '4 days' WHERE id = $1`,
      [old],
    )
    await sendNotifications(senderOf(product))
    for (const id of [fresh, old])
      expect(await rowOf(id)).toMatchObject({ state: 'not-configured', attempts: 0 })
    await send()
    expect(await rowOf(fresh)).toMatchObject({ state: 'sent' })
    expect(await rowOf(old)).toMatchObject({ state: 'not-configured' })
  })

  it('has nobody to go to', async () => {
    const id = await aNotice()
    await product.pool.query('UPDATE notifications SET recipient_id = NULL WHERE id = $1', [id])
    await send()
    expect(await rowOf(id)).toMatchObject({ state: 'no-address', code: 'address-invalid' })
    expect(await copiesOf(id)).toEqual([])
  })

  it('is for an account that was shut since, except that its password was changed', async () => {
    const person = await aUser(product.payload, 'officer')
    const [changed, invited] = [await aNotice(person.id), await aNotice(person.id)]
    await product.pool.query(`UPDATE notifications SET kind = 'account-invited' WHERE id = $1`, [invited])
    await product.payload.update({
      collection: 'users',
      id: person.id,
      data: { disabled: true },
      context: { actor: { kind: 'system' } },
    })
    await send()
    expect(await rowOf(invited)).toMatchObject({ state: 'dropped', code: 'account-disabled' })
    expect(await rowOf(changed)).toMatchObject({ state: 'sent' })
  })

  it('tells of a request of the unit that the recipient has left', async () => {
    const { id: request } = await product.requestIn('submitted')
    const { rows } = await product.pool.query<{ id: string }>(
      `SELECT id FROM notifications WHERE request_id = $1 AND recipient_id = $2`,
      [request, product.operator.id],
    )
    await product.pool.query(`UPDATE notifications SET recipient_id = $2 WHERE id = $1`, [
      rows[0]?.id,
      product.stranger.id,
    ])
    await send()
    expect(await rowOf(rows[0]?.id ?? '')).toMatchObject({ state: 'dropped', code: 'moved-away' })
  })

  it('asks for corrections that came before it was sent', async () => {
    const [id, { id: request }] = [await aNotice(product.operator.id), await product.requestIn('submitted')]
    const reminder = `UPDATE notifications SET kind = 'request-reminder', request_id = $2 WHERE id = $1`
    await product.pool.query(reminder, [id, request])
    await send()
    expect(await rowOf(id)).toMatchObject({ state: 'dropped', code: 'outdated' })
  })
})
