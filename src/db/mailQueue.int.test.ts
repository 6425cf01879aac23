import { beforeEach, expect, it } from 'vitest'
import { statementsOf } from '#testing/countStatements.ts'
import { manyNotices } from '#testing/mail/killSender.ts'
import { elapseMail } from '#testing/mail/sender.ts'
import { useOffice } from '#testing/office.ts'
import { beginSending, claimMail, putMailBack, type MailOutcome, type MailWork } from './mailQueue.ts'

const product = useOffice()
beforeEach(() => product.pool.query('DELETE FROM notifications'))

const MAIL = { messageId: '<1@contoh.go.id>', subject: 'Perihal', text: 'Isi', html: '<p>Isi</p>' }
const SENT: MailOutcome = {
  ...{ state: 'sent', attempts: 1, inSeconds: null, errorCode: null, answer: 'ok' },
  ...{ sentTo: 'a@contoh.go.id', mayHaveArrived: false },
}

async function claimed(): Promise<MailWork> {
  const work = await claimMail(product.db)
  if (!work) throw new Error('nothing was due')
  return work
}

it('whoever lost the lease neither sends nor says anything more', async () => {
  await manyNotices(product, product.operator.id, 1)
  const slow = await claimed()
  expect(await claimMail(product.db)).toBeNull()
  await elapseMail(product, 151)
  const next = await claimed()
  expect(next).toMatchObject({ id: slow.id, fence: slow.fence + 1 })
  expect(await beginSending(product.db, slow, MAIL)).toBeNull()
  expect(await putMailBack(product.db, slow, SENT)).toBe(false)
  expect(await beginSending(product.db, next, MAIL)).toEqual(MAIL)
  expect(await putMailBack(product.db, next, SENT)).toBe(true)
  expect(await claimMail(product.db)).toBeNull()
})

it('a mail keeps the words it was first to be sent with', async () => {
  await manyNotices(product, product.operator.id, 1)
  await beginSending(product.db, await claimed(), MAIL)
  await elapseMail(product, 151)
  const other = { messageId: '<2@lain.go.id>', subject: 'Lain', text: 'Lain', html: '' }
  expect(await beginSending(product.db, await claimed(), other)).toEqual(MAIL)
})

it('what is due is found by its index, however much was sent before and however much waits', async () => {
  await manyNotices(product, product.operator.id, 20_000)
  await product.pool.query(`UPDATE notifications SET state = 'sent'`)
  await manyNotices(product, product.operator.id, 5000)
  await product.pool.query('ANALYZE notifications')
  const [statement = ''] = await statementsOf(claimed)
  const { rows } = await product.pool.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${statement}`)
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
  expect(plan).toContain('notifications_due')
  expect(plan).not.toContain('Seq Scan on notifications')
})
