/**
 * `npm run bench:overdue`: counts the deadlines of many open requests anew, beside the plain UPDATE that SQL alone would
 * need for those that are past a time, without any calendar.
 */
import { recountDeadlines } from '#db/recountDeadlines.ts'
import { statementsOf } from '../countStatements.ts'
import { anOffice } from '../people.ts'
import { startOwnProduct } from './ownProduct.ts'

const SIZES = [1000, 10_000, 100_000]

const product = await startOwnProduct()
const { pool, db } = product
const office = await anOffice(product.payload)
const lines: object[] = []
for (const size of SIZES) {
  await fill(size)
  for (const round of ['first', 'second']) lines.push({ size, round, ...(await measure()) })
}
console.table(lines)
await product.stop()
process.exit(0)

/** Handed in over the last forty days, one in three returned and back after two days. */
async function fill(size: number): Promise<void> {
  await pool.query(`UPDATE requests SET status = 'withdrawn' WHERE status = 'submitted'`)
  await pool.query(
    `WITH made AS (
       INSERT INTO requests (type, status, unit_id, channel, submitted_at)
       SELECT 'creation', 'submitted', $2, 'portal', now() - (n % 40) * interval '1 day' - interval '1 hour'
       FROM generate_series(1, $1::int) n RETURNING id, submitted_at),
     told AS (
       SELECT id, submitted_at AS at, 'submit' AS action, row_number() OVER () AS n FROM made)
     INSERT INTO events (at, action, request_id, unit_id, visible_to_unit)
     SELECT at, action, id, $2, true FROM told
     UNION ALL SELECT at + interval '1 day', 'requestRevision', id, $2, true FROM told WHERE n % 3 = 0
     UNION ALL SELECT at + interval '3 days', 'submit', id, $2, true FROM told WHERE n % 3 = 0`,
    [size, office.operator.unit],
  )
  await pool.query('ANALYZE requests; ANALYZE events')
}

async function measure() {
  const baseline = await timed(() =>
    pool.query(`UPDATE requests SET overdue = overdue WHERE status = 'submitted' AND submitted_at < now()`),
  )
  let changed = 0
  let statements = 0
  const all = await timed(async () => {
    const sent = await statementsOf(async () => void (changed = await recountDeadlines(db)))
    statements = sent.length
  })
  const memory = Math.round(process.memoryUsage().rss / 1024 ** 2)
  return {
    'plain UPDATE, ms': baseline,
    'recount, ms': all,
    statements,
    'rows written': changed,
    'memory, MB': memory,
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now()
  await work()
  return Math.round(performance.now() - before)
}
