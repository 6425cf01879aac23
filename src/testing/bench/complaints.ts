/**
 * `npm run bench:complaints -- [submissions]`: how many complaints are taken in a second, beside the framework's own floor for a
 * bare create in the same run; then a burst of abusive submissions (100,000 unless told otherwise) against the built server, with
 * what it stores, how much memory it takes, and how long staff wait to sign in meanwhile.
 */
import { readFile } from 'node:fs/promises'
import http from 'node:http'
import { lodgeComplaint } from '#complaint/lodge.ts'
import { ADMIN, startBuiltServer } from '../builtServer.ts'
import { databaseOf } from '../databaseOf.ts'
import { startOwnProduct } from './ownProduct.ts'

const [burst = 100_000] = process.argv.slice(2).map(Number)
const MEASURED = 1_000
const AT_ONCE = 10
const WORDS = {
  ...{
    classification: 'complaint',
    category: 'delay',
    title: 'Permohonan terlambat',
    description: 'Dua minggu.',
  },
  reporter: { name: 'Siti', email: 'siti@contoh.id' },
}

const BODY = JSON.stringify({
  ...WORDS,
  title: 'Beli obat murah',
  description: 'https://spam.example '.repeat(50),
})

await throughput()
await flood()
process.exit(0)

async function throughput(): Promise<void> {
  const { payload, pool, stop } = await startOwnProduct()
  await pool.query('UPDATE service SET complaints_per_address = 1000')
  const lodge = async (at: number) => {
    const address = `10.${at >> 16}.${(at >> 8) & 255}.${at & 255}`
    const sent = { words: WORDS, files: [], address, language: 'id' } as const
    await pool.query(at % 200 === 0 ? 'DELETE FROM public_limits' : 'SELECT 1')
    if ((await lodgeComplaint(payload, sent)).kind !== 'lodged') throw new Error('not taken')
  }
  await lodge(0)
  const { rows } = await pool.query<{ id: string }>('SELECT id FROM complaints LIMIT 1')
  const complaint = rows[0]?.id ?? ''
  const bare = async (at: number) => {
    const data = { complaint, originalName: 'x', filename: `${at}`, mimeType: 'x', filesize: 1, sha256: 'x' }
    await payload.create({ collection: 'complaint-attachments', data, depth: 0 })
  }
  console.table({
    'bare create (floor)': await measure(bare),
    'complaint accepted': await measure(lodge),
  })
  await stop()
}

async function measure(work: (at: number) => Promise<void>) {
  const took: number[] = []
  let next = 1
  const started = performance.now()
  const lane = async () => {
    while (next <= MEASURED) {
      const begun = performance.now()
      await work(next++)
      took.push(performance.now() - begun)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
  const seconds = (performance.now() - started) / 1000
  return { 'per second': Math.round(MEASURED / seconds), ...percentiles(took) }
}

function percentiles(took: number[]) {
  const sorted = [...took].sort((a, b) => a - b)
  const at = (part: number) => Math.round(sorted[Math.floor((sorted.length - 1) * part)] ?? NaN)
  return { 'p50 ms': at(0.5), 'p97.5 ms': at(0.975), 'worst ms': at(1) }
}

async function flood(): Promise<void> {
  const server = await startBuiltServer({ TRUST_PROXY: '1' })
  const quiet = await signIns(server.url, () => false)
  const statuses: Record<number, number> = {}
  let sent = 0
  let isOver = false
  const watching = signIns(server.url, () => !isOver)
  const agent = new http.Agent({ keepAlive: true, maxSockets: 40 })
  const lane = async () => {
    while (sent < burst) {
      const status = await submit(agent, server.url, (sent += 1))
      statuses[status] = (statuses[status] ?? 0) + 1
    }
  }
  const started = performance.now()
  await Promise.all(Array.from({ length: 40 }, lane))
  const seconds = Math.round((performance.now() - started) / 1000)
  isOver = true
  const during = await watching
  const database = await databaseOf(server)
  const stored = await database.query<{ n: string }>('SELECT count(*) AS n FROM complaints')
  const peak = /VmHWM:\s+(\d+)/.exec(await readFile(`/proc/${server.pid}/status`, 'utf8'))?.[1]
  await database.end()
  console.log({
    burst,
    seconds,
    statuses,
    stored: Number(stored.rows[0]?.n),
    peakMB: Math.round(Number(peak) / 1024),
  })
  console.table({ 'sign-in, quiet': percentiles(quiet), 'sign-in, during the burst': percentiles(during) })
  await server.remove()
}

/** One sign-in after the other while asked for, at least ten. */
async function signIns(url: string, goesOn: () => boolean): Promise<number[]> {
  const took: number[] = []
  while (took.length < 10 || goesOn()) {
    const begun = performance.now()
    const headers = { 'Content-Type': 'application/json', 'X-Forwarded-For': '192.0.2.1' }
    const answer = await fetch(`${url}/api/users/login`, {
      method: 'POST',
      headers,
      body: JSON.stringify(ADMIN),
    })
    if (answer.status !== 200) throw new Error(`a sign-in was answered ${answer.status}`)
    await answer.text()
    took.push(performance.now() - begun)
  }
  return took
}

/** From one of 2,000 addresses, as the proxy in front would tell it. */
function submit(agent: http.Agent, url: string, at: number): Promise<number> {
  const from = `198.${18 + (at % 2)}.${at % 250}.${at % 8}`
  return new Promise((resolve, reject) => {
    const headers = {
      'Content-Type': 'application/json',
      'Content-Length': BODY.length,
      'X-Forwarded-For': from,
    }
    const request = http.request(`${url}/api/complaints`, { method: 'POST', agent, headers }, (answer) => {
      answer.resume().once('end', () => resolve(answer.statusCode ?? 0))
    })
    request.once('error', reject).end(BODY)
  })
}
