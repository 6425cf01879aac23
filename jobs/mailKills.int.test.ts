import { afterEach, beforeEach, expect, it } from 'vitest'
import type { MailFault } from '#testing/mail/faults.ts'
import { manyNotices, spawnSender, tallyMail } from '#testing/mail/killSender.ts'
import { drainMail, elapseMail, senderOf } from '#testing/mail/sender.ts'
import { spawnSmtp, type SpawnedSmtp } from '#testing/mail/spawnSmtp.ts'
import { useOffice } from '#testing/office.ts'

const product = useOffice()
const NOTICES = 30
let smtp: SpawnedSmtp
beforeEach(async () => {
  await product.pool.query('DELETE FROM notifications')
  smtp = await spawnSmtp()
})
afterEach(() => smtp.stop())

/** Lets a process send until the server holds a mail, kills it, and lets another one finish. */
async function killAt(held: MailFault) {
  await manyNotices(product, product.operator.id, NOTICES)
  const worker = await spawnSender(product, smtp)
  await smtp.fail(...Array<MailFault>(10).fill('none'), held)
  const reached = smtp.held()
  worker.go()
  await reached
  await worker.kill()
  await elapseMail(product, 151)
  await drainMail(product, senderOf(product, smtp.url))
  return tallyMail(product, await smtp.taken())
}

it('a process killed after the server took a mail: nothing is lost, and the second copy is counted', async () => {
  const tally = await killAt('take-then-hold')
  expect(tally).toMatchObject({ notices: NOTICES, sent: NOTICES, lost: 0, doubledUnseen: 0 })
  // The other lane may have been at the same point.
  expect([1, 2]).toContain(tally.doubled)
  expect(tally.possibleDuplicates).toBeGreaterThanOrEqual(tally.doubled)
})

it('a process killed before the server took a mail: nothing is lost, nothing of it doubled', async () => {
  const tally = await killAt('stall')
  expect(tally).toMatchObject({ notices: NOTICES, sent: NOTICES, lost: 0, doubledUnseen: 0 })
  expect(tally.doubled).toBeLessThanOrEqual(1)
  expect(tally.possibleDuplicates).toBeGreaterThanOrEqual(1)
})
