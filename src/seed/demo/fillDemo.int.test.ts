import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { STATUSES } from '#domain/request/status.ts'
import { createFirstAdministrator } from '#seed/firstAdministrator.ts'
import { startTestPayload, type TestPayload } from '#testing/payload.ts'
import { embeddedProvider } from '#testing/reconciler.ts'
import { ACCOUNTS, DOMAIN } from './accounts.ts'
import { STORIES } from './data/stories.ts'
import { fillDemo } from './fillDemo.ts'
import { SAMPLES } from './writeSamples.ts'

const PASSWORD = 'kata-sandi-demo-uji'
const DAY_MS = 86_400_000
/** The worker's. */
const BY_THE_SYSTEM = ['confirmDns', 'dnsTrouble', 'becameDueSoon', 'becameOverdue']

let product: TestPayload
let home = ''
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'demo-'))
  const admin = { ADMIN_EMAIL: `admin@${DOMAIN}`, ADMIN_PASSWORD: PASSWORD }
  product = await startTestPayload(admin)
  const { payload, runtime } = product
  await createFirstAdministrator(payload, runtime.env)
  const provider = embeddedProvider(product)
  const ground = { started: { payload, runtime }, provider, signal: new AbortController().signal }
  await fillDemo(ground, { password: PASSWORD, home })
})
afterAll(async () => {
  await product.stop()
  await rm(home, { recursive: true, force: true })
})

const rowsOf = async (statement: string): Promise<Record<string, unknown>[]> =>
  (await product.pool.query<Record<string, unknown>>(statement)).rows

describe('the demo', () => {
  test('shows about thirty requests, in every status', async () => {
    const counted = await rowsOf('SELECT status::text, count(*)::int AS count FROM requests GROUP BY status')
    expect(counted.map(({ status }) => status).sort()).toEqual([...STATUSES].sort())
    expect(STORIES.length).toBeGreaterThanOrEqual(30)
    expect(counted.reduce((sum, { count }) => sum + Number(count), 0)).toBe(STORIES.length)
  })

  test('lets everybody sign in with its password', async () => {
    for (const { account, role } of ACCOUNTS) {
      const data = { email: `${account}@${DOMAIN}`, password: PASSWORD }
      const { user } = await product.payload.login({ collection: 'users', data })
      expect(user).toMatchObject({ role, mustChangePassword: false })
    }
  })

  test('numbers the register without a gap, in the order of submission', async () => {
    const numbered = await rowsOf(
      `SELECT r.number FROM requests r WHERE r.number IS NOT NULL
       ORDER BY (SELECT min(at) FROM events e WHERE e.request_id = r.id AND e.action = 'submit')`,
    )
    const next: Record<string, number> = {}
    for (const { number } of numbered) {
      const year = String(number).slice(0, 8)
      next[year] = (next[year] ?? 0) + 1
      expect(number).toBe(`${year}${String(next[year]).padStart(4, '0')}`)
    }
  })

  test('happened on working days of the last weeks, in office hours, and by somebody', async () => {
    // The first administrator is made when the product is started, whatever the hour: nobody tells that.
    const events = await rowsOf(
      `SELECT at, action, actor_id, extract(isodow FROM at AT TIME ZONE 'Asia/Makassar')::int AS day,
         extract(hour FROM at AT TIME ZONE 'Asia/Makassar')::int AS hour
       FROM events WHERE NOT (action = 'accountCreated' AND actor_id IS NULL)`,
    )
    expect(events.length).toBeGreaterThan(200)
    for (const { at, day, hour, actor_id, action } of events) {
      expect(Date.now() - (at as Date).getTime()).toBeLessThan(26 * DAY_MS)
      expect((at as Date).getTime()).toBeLessThan(Date.now())
      expect(day).toBeLessThanOrEqual(5)
      expect(hour).toBeGreaterThanOrEqual(8)
      expect(hour).toBeLessThan(17)
      if (!BY_THE_SYSTEM.includes(String(action))) expect(actor_id, String(action)).not.toBeNull()
    }
  })

  test('leaves dinkes to its visitor, with files to hand in', async () => {
    expect(
      await rowsOf(
        `SELECT 1 FROM requests r JOIN units u ON u.id = r.unit_id
         WHERE u.suggested_label = 'dinkes' OR r.requested_name LIKE '%dinkes%'`,
      ),
    ).toEqual([])
    expect(await readdir(path.join(home, SAMPLES))).toContain('R01 Surat Permohonan Subdomain Dinkes.pdf')
  })

  test('has a file behind every document that claims one, and none besides', async () => {
    const named = await rowsOf(`SELECT filename, filesize::int AS size FROM documents WHERE source = 'file'`)
    const media = product.runtime.env.MEDIA_DIR
    for (const { filename, size } of named)
      expect((await stat(path.join(media, String(filename)))).size).toBe(size)
    const stored = (await readdir(media)).filter((name) => /\.(pdf|zip|docx)$/.test(name))
    expect(stored.sort()).toEqual(named.map(({ filename }) => filename).sort())
  })

  test('has its names written, resolvable from the zone, and one that stands in conflict', async () => {
    const missing = await rowsOf(
      `SELECT s.fqdn FROM subdomains s LEFT JOIN embedded_dns_records d ON d.name = s.fqdn WHERE d.id IS NULL`,
    )
    expect(missing).toEqual([])
    expect(
      await rowsOf(`SELECT requested_name, provisioning_state::text FROM requests WHERE status = 'approved'`),
    ).toEqual([{ requested_name: 'disnaker', provisioning_state: 'conflict' }])
  })

  test('says of every return what goes back, each with its note, and shows one that is half mended', async () => {
    const back = await rowsOf(
      `SELECT status::text, details->'corrections' AS corrections,
         (SELECT count(*)::int FROM events e WHERE e.request_id = r.id AND e.action = 'edited' AND e.at > r.returned_at) AS edits
       FROM events JOIN requests r ON r.id = request_id WHERE action = 'requestRevision'`,
    )
    expect(back.length).toBeGreaterThanOrEqual(6)
    const asked = z.array(z.object({ path: z.string(), note: z.string().min(10) })).min(1)
    for (const { corrections } of back) asked.parse(corrections)
    expect(back.some(({ status, edits }) => status === 'revision' && Number(edits) > 0)).toBe(true)
  })

  test('shows hand-overs of every kind, decisions in the head’s stead, replaced documents and waivers', async () => {
    const [shown] = await rowsOf(
      `SELECT (SELECT count(*)::int FROM handovers WHERE revealed_at IS NOT NULL) AS revealed,
         (SELECT count(*)::int FROM handovers WHERE none_needed) AS none_needed,
         (SELECT count(*)::int FROM handovers WHERE revealed_at IS NULL AND expires_at < now()) AS expired,
         (SELECT count(*)::int FROM handovers h JOIN requests r ON r.id = h.request_id
            WHERE r.status = 'completed' AND revealed_at IS NULL AND expires_at > now() AND NOT coalesce(none_needed, false)) AS open,
         (SELECT count(*)::int FROM events WHERE in_stead_of LIKE 'Kepala Bidang %, %') AS deputised,
         (SELECT count(*)::int FROM documents WHERE superseded_by_id IS NOT NULL) AS replaced,
         (SELECT count(*)::int FROM documents WHERE verdict_waived AND verdict_note <> '') AS waived,
         (SELECT count(*)::int FROM requests WHERE channel <> 'portal') AS on_paper`,
    )
    for (const [what, count] of Object.entries(shown ?? {})) expect(count, what).toBeGreaterThan(0)
  })

  test('speaks courteously: no exclamation marks, not "Anda", not "klik"', () => {
    expect(JSON.stringify({ STORIES, ACCOUNTS })).not.toMatch(/!|\b[Aa]nda\b|\b[Kk]lik\b/)
  })
})
