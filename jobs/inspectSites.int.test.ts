import { beforeEach, expect, it } from 'vitest'
import { z } from 'zod'
import { IMPACT_CHANNEL } from '#db/channels.ts'
import { listen } from '#db/listen.ts'
import { drizzleOf } from '#db/transaction.ts'
import type { Visit } from '#domain/siteReport.ts'
import type { DnsProvider } from '#dns/provider.ts'
import { availableActions } from '#endpoints/availableActions.ts'
import { checkImpact } from '#endpoints/checkImpact.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import type { inspectSite, Site } from '#outward/inspectSite.ts'
import { act, handInAll } from '#testing/builders.ts'
import { callEndpoint } from '#testing/callEndpoint.ts'
import { useOffice } from '#testing/office.ts'
import { aUser, fresh, type Person } from '#testing/people.ts'
import { aDraftFor } from '#testing/subdomains.ts'
import { inspectSites } from './inspectSites.ts'

const product = useOffice()
beforeEach(() => product.pool.query('DELETE FROM impact_checks'))

const shown = z.object({
  impact: z.object({
    fqdn: z.string(),
    pointingHere: z.array(z.object({ name: z.string() })),
    below: z.array(z.object({ name: z.string() })),
    children: z.array(z.string()),
    manager: z.object({ name: z.string().nullable() }),
    lastChange: z.object({ action: z.string() }).nullable(),
    site: z.object({ answeredAt: z.string().nullable(), report: z.unknown() }).nullable(),
  }),
  warnings: z.array(z.object({ code: z.string() })),
})

async function asked(by: Person, id: string) {
  return (await callEndpoint(product.payload, availableActions, { by, params: { id } })).body
}
const impactFor = async (by: Person, id: string) => shown.parse(await asked(by, id))
const ask = (by: Person | null, id: string) =>
  callEndpoint(product.payload, checkImpact, { by, params: { id } })

/** A deletion of an active subdomain that the unit has begun, and the name. */
async function aDeletion(wishes: Partial<SubdomainRequest> = {}): Promise<{ id: string; name: string }> {
  const { subdomain, requestedName } = await product.requestIn('completed', wishes)
  const id = typeof subdomain === 'object' ? (subdomain?.id ?? '') : (subdomain ?? '')
  const register = await product.payload.findByID({ collection: 'subdomains', id, depth: 0 })
  const draft = await aDraftFor(product, register, { type: 'deletion' })
  return { id: draft.id, name: requestedName ?? '' }
}

const PAGE: Visit = { status: 200, title: 'Beranda', redirects: [], trouble: null }

/** Looks without looking: what it was asked for, and what it says. */
function eyes(seen: Site[] = []): { seen: Site[]; look: typeof inspectSite } {
  const look = (site: Site) => {
    seen.push(site)
    return Promise.resolve({ host: site.host, http: PAGE, https: PAGE, certificate: null })
  }
  return { seen, look }
}
const job = (kind: DnsProvider['kind'] = 'cloudflare') => ({
  db: drizzleOf(product.payload.db),
  signal: new AbortController().signal,
  provider: { kind },
})

it('a submitted deletion is looked at by itself, at the address of the register, and staff see what was seen', async () => {
  const { id, name } = await aDeletion()
  await handInAll(product.payload, product.operator, id, 'deletion')
  const heard: string[] = []
  const ear = await listen({
    databaseUrl: product.databaseUrl,
    channel: IMPACT_CHANNEL,
    onNotice: () => heard.push('work'),
    log: product.runtime.log,
  })
  await act(product.payload, product.operator, id, 'submit')
  expect((await impactFor(product.officer, id)).impact.site).toEqual({ answeredAt: null, report: null })
  const { seen, look } = eyes()
  await inspectSites(job(), look)
  await ear.close()
  expect(heard).toEqual(['work'])
  expect(seen).toEqual([{ host: `${name}.tapinkab.go.id`, address: '103.130.10.20' }])
  const { impact, warnings } = await impactFor(product.head, id)
  expect(impact.site).toMatchObject({ answeredAt: expect.any(String) as string, report: { http: PAGE } })
  expect(warnings).toContainEqual(expect.objectContaining({ code: 'site-still-answers' }))
})

it('a proxied record hides the server: the name is looked up', async () => {
  const { id, name } = await aDeletion()
  await product.pool.query(
    `UPDATE subdomains_records SET proxied = true WHERE _parent_id = (SELECT subdomain_id FROM requests WHERE id = $1)`,
    [id],
  )
  await ask(product.officer, id)
  const { seen, look } = eyes()
  await inspectSites(job(), look)
  expect(seen).toEqual([{ host: `${name}.tapinkab.go.id`, address: null }])
})

it('what points at the name, lies below it, manages it and was done last is told from the database', async () => {
  const { id, name } = await aDeletion()
  const child = `${fresh('anak')}.${name}`
  await product.requestIn('completed', { requestedName: child })
  const fqdn = `${name}.tapinkab.go.id`
  for (const [record, type, content] of [
    ['portal.tapinkab.go.id', 'CNAME', `${fqdn.toUpperCase()}.`],
    ['surat.tapinkab.go.id', 'MX', `10 ${fqdn}`],
    [`ftp.${fqdn}`, 'A', '103.9.9.9'],
    [`bukan${fqdn}`, 'A', '103.9.9.9'],
    ['lain.tapinkab.go.id', 'CNAME', `bukan${fqdn}`],
  ])
    await product.pool.query(
      `INSERT INTO zone_records (id, name, type, content, proxied, ttl) VALUES ($1, $1, $2, $3, false, 1)`,
      [record, type, content],
    )
  const { impact, warnings } = await impactFor(product.head, id)
  expect(impact).toMatchObject({
    fqdn,
    pointingHere: [{ name: 'portal.tapinkab.go.id' }, { name: 'surat.tapinkab.go.id' }],
    below: [{ name: `${child}.tapinkab.go.id` }, { name: `ftp.${fqdn}` }],
    children: [child],
    manager: { name: 'Siti Aminah' },
    lastChange: { action: 'creation' },
    site: null,
  })
  expect(warnings).toContainEqual(expect.objectContaining({ code: 'others-point-here' }))
})

it('units see none of it, and only officers and heads have it looked at', async () => {
  const { id } = await aDeletion()
  expect(await asked(product.operator, id)).toMatchObject({ impact: null })
  const auditor = await aUser(product.payload, 'auditor')
  const statuses = []
  for (const by of [null, product.stranger, product.operator, auditor, product.officer, product.head])
    statuses.push((await ask(by, id)).status)
  expect(statuses).toEqual([403, 403, 403, 403, 200, 200])
})

it('there is nothing to look at but before a deletion', async () => {
  const { id } = await product.requestIn('in-review')
  expect((await ask(product.officer, id)).status).toBe(409)
  expect(await asked(product.officer, id)).toMatchObject({ impact: null })
  const deletion = await aDeletion()
  await product.pool.query(`UPDATE requests SET status = 'withdrawn' WHERE id = $1`, [deletion.id])
  expect((await ask(product.officer, deletion.id)).status).toBe(409)
})

it('two who ask at once are answered by one look, and a later one looks again', async () => {
  const { id } = await aDeletion()
  await Promise.all([ask(product.officer, id), ask(product.head, id)])
  const { seen, look } = eyes()
  await Promise.all([inspectSites(job(), look), inspectSites(job(), look)])
  expect(seen).toHaveLength(1)
  await ask(product.officer, id)
  await inspectSites(job(), look)
  expect(seen).toHaveLength(2)
})

it('what a killed process began is taken up after its lease, and its late answer is not kept', async () => {
  const { id } = await aDeletion()
  await ask(product.officer, id)
  let overtaken = false
  await inspectSites(job(), async ({ host }) => {
    if (!overtaken) {
      overtaken = true
      await product.pool.query(`UPDATE impact_checks SET begun_at = begun_at - interval '61 seconds'`)
      await inspectSites(job(), eyes().look)
    }
    return { host, http: { ...PAGE, title: 'terlambat' }, https: PAGE, certificate: null }
  })
  expect((await impactFor(product.officer, id)).impact.site).toMatchObject({ report: { http: PAGE } })
})

it('what only the built-in name server knows is looked at by nobody, and that is said', async () => {
  const { id } = await aDeletion()
  await ask(product.officer, id)
  const { seen, look } = eyes()
  await inspectSites(job('embedded'), look)
  expect(seen).toEqual([])
  expect((await impactFor(product.officer, id)).impact.site?.report).toMatchObject({
    http: { status: null, trouble: 'not-published' },
  })
})
