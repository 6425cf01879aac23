/**
 * `npm run bench:mail -- [notices] [seed]`: sends that many notices through a mail server that fails one time in five,
 * kills the sending process once in the middle, after the server has taken a mail and before it could say so, and counts.
 */
import { manyNotices, spawnSender, tallyMail } from '../mail/killSender.ts'
import { elapseMail } from '../mail/sender.ts'
import { spawnSmtp } from '../mail/spawnSmtp.ts'
import { anOffice } from '../people.ts'
import { startOwnProduct } from './ownProduct.ts'
import { setTimeout as delay } from 'node:timers/promises'

const [notices = 10_000, seed = 20261126] = process.argv.slice(2).map(Number)
const FAILS = 0.2
const LONG_S = 17 * 3600

const product = await startOwnProduct()
const smtp = await spawnSmtp()
const office = await anOffice(product.payload)
await product.pool.query('DELETE FROM notifications')
await manyNotices(product, office.operator.id, notices)
await smtp.keepContent(false)
await smtp.failByChance(FAILS, seed)

const started = performance.now()
const first = await spawnSender(product, smtp)
const second = await spawnSender(product, smtp)
first.go()
await until(async () => (await stillOpen()) <= notices / 2)
// Killed at the worst moment: a mail is taken, and nobody will ever hear so.
const reached = smtp.held()
await smtp.fail('take-then-hold')
await reached
await first.kill()
const killedAfterS = Math.round((performance.now() - started) / 1000)
// Its leases need not be waited for here, nor what waits for its next try.
await elapseMail(product, LONG_S)
second.go()
while ((await stillOpen()) > 0) {
  await delay(1000)
  await product.pool.query(`UPDATE notifications SET next_attempt_at = now() WHERE state = 'waiting'`)
  await product.pool.query('UPDATE mail_rest SET until = now()')
}
await second.kill()
const tally = await tallyMail(product, await smtp.taken())
console.table({ ...tally, killedAfterS, seconds: Math.round((performance.now() - started) / 1000), seed })
await smtp.stop()
await product.stop()
process.exit(tally.lost + tally.doubledUnseen === 0 ? 0 : 1)

async function stillOpen(): Promise<number> {
  const { rows } = await product.pool.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM notifications WHERE state IN ('not-sent', 'waiting')`,
  )
  return rows[0]?.n ?? 0
}

async function until(reached: () => Promise<boolean>): Promise<void> {
  while (!(await reached())) await delay(100)
}
