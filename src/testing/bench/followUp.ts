/**
 * `npm run bench:follow-up`: what it takes to remind of many returned requests, unopened hand-overs and ending events at once, again
 * when there is nothing new, to count what is left to staff, and to close a round of what stayed unanswered.
 */
import { closeUnanswered } from '#jobs/closeUnanswered.ts'
import { remind } from '#jobs/remind.ts'
import { leftToStaff } from '#db/leftToStaff.ts'
import { statementsOf } from '../countStatements.ts'
import { anOffice } from '../people.ts'
import { startOwnProduct } from './ownProduct.ts'

const SIZES = [1000, 10_000]

const product = await startOwnProduct()
const { pool, db, payload } = product
const office = await anOffice(payload)
const lines: object[] = []
for (const size of SIZES) {
  await fill(size)
  for (const round of ['first', 'second']) lines.push({ 'of each': size, round, ...(await measure()) })
}
console.table(lines)
console.table([await closing()])
await product.stop()
process.exit(0)

/** Returned months ago, lapsed yesterday, ending next week. */
async function fill(size: number): Promise<void> {
  await pool.query(
    `WITH returned AS (
       INSERT INTO requests (type, status, unit_id, channel, returned_at)
       SELECT 'creation', 'revision', $2, 'portal', now() - interval '90 days' FROM generate_series(1, $1::int)),
     completed AS (
       INSERT INTO requests (type, status, unit_id, channel)
       SELECT 'creation', 'completed', $2, 'portal' FROM generate_series(1, $1::int) RETURNING id),
     given AS (
       INSERT INTO handovers (request_id, unit_id, sealed_login, expires_at)
       SELECT id, $2, 'x', now() - interval '1 day' FROM completed)
     INSERT INTO subdomains (fqdn, name, unit_id, status, category, expires_on)
     SELECT 'n' || n || '.tapinkab.go.id', 'n' || n, $2, 'active', 'event', now() + interval '7 days'
     FROM generate_series($1::int + 1, 2 * $1::int) n`,
    [size, office.operator.unit],
  )
  await pool.query('ANALYZE requests; ANALYZE handovers; ANALYZE subdomains; ANALYZE notifications')
}

async function measure() {
  const before = await notices()
  let statements = 0
  const reminding = await timed(async () => {
    statements = (await statementsOf(() => remind({ payload }))).length
  })
  const counting = await timed(() => leftToStaff(db, new Date()))
  return {
    'remind, ms': reminding,
    statements,
    'notices written': (await notices()) - before,
    'left to staff, ms': counting,
  }
}

/** One transaction for each request: the one door of every change. */
async function closing() {
  await pool.query(
    `UPDATE notifications SET facts = facts || '{"closesOn": "2020-01-02"}' WHERE kind = 'request-reminder'`,
  )
  const { log } = product.runtime
  const took = await timed(() => closeUnanswered({ payload, db, log, signal: new AbortController().signal }))
  const { rows } = await pool.query<{ count: string }>(
    `SELECT count(*) FROM requests WHERE status = 'withdrawn'`,
  )
  return { closed: Number(rows[0]?.count), 'ms in all': took }
}

async function notices(): Promise<number> {
  const { rows } = await pool.query<{ count: string }>('SELECT count(*) FROM notifications')
  return Number(rows[0]?.count)
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now()
  await work()
  return Math.round(performance.now() - before)
}
