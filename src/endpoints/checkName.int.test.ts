import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { copyZone } from '#testing/copyZone.ts'
import type { LiveRecord } from '#domain/dns/records.ts'
import { act, aDraft, handInAll } from '#testing/builders.ts'
import { callEndpoint } from '#testing/callEndpoint.ts'
import { statementsOf } from '#testing/countStatements.ts'
import { useOffice } from '#testing/office.ts'
import { aUnit, aUser, type Person } from '#testing/people.ts'
import { checkName } from './checkName.ts'

const product = useOffice()
const ZONE = 'tapinkab.go.id'

const said = z.array(z.object({ code: z.string(), message: z.string() }))
const verdict = z.object({
  ok: z.boolean(),
  fqdn: z.string().nullable(),
  problems: said,
  warnings: said,
  suggestions: z.array(z.string()),
  zone: z.object({ readAt: z.string(), ageSeconds: z.number(), stale: z.boolean() }).nullable(),
})

async function ask(by: Person, name: unknown, more: { unit?: unknown; language?: 'id' | 'en' } = {}) {
  const { language, ...rest } = more
  const { body } = await callEndpoint(product.payload, checkName, { by, body: { name, ...rest }, language })
  const { problems, warnings, ...told } = verdict.parse(body)
  return {
    ...told,
    problems: problems.map(({ code }) => code),
    warnings: warnings.map(({ code }) => code),
    messages: [...problems, ...warnings].map(({ message }) => message).join('\n'),
  }
}

const record = (name: string, type = 'A', comment: string | null = null): LiveRecord => ({
  id: `${type}-${name}`,
  name: name ? `${name}.${ZONE}` : ZONE,
  type,
  content: '103.10.20.30',
  proxied: false,
  ttl: 300,
  comment,
})
const zoneHolds = (...records: LiveRecord[]) => copyZone(product, ZONE, records)

async function aDepartment(suggestedLabel: string, abbreviation: string): Promise<Person & { unit: string }> {
  const { id } = await aUnit(product.payload, { suggestedLabel, abbreviation })
  return { ...(await aUser(product.payload, 'agency', { unit: id })), unit: id }
}

let gizi: Person & { unit: string }
let pangan: Person & { unit: string }
beforeAll(async () => {
  gizi = await aDepartment('badangizi', 'BaGizi / Bagisehat')
  pangan = await aDepartment('pangan-lestari', 'Dipari')
  await zoneHolds(record('server-tua'))
})

describe('whoever is not signed in', () => {
  it('is told nothing', async () => {
    const { status } = await callEndpoint(product.payload, checkName, { by: null, body: { name: 'gizi' } })
    expect(status).toBe(403)
  })
})

describe('resemblance', () => {
  it('to the label of another unit is a warning that names it', async () => {
    const told = await ask(gizi, 'panganlestari')
    expect(told).toMatchObject({ ok: true, warnings: ['resembles-unit'] })
    expect(told.messages).toContain('pangan-lestari')
  })
  it('to an abbreviation, also a second one', async () => {
    expect((await ask(pangan, 'bagisehat')).warnings).toEqual(['resembles-unit'])
    expect((await ask(pangan, 'bagiseh4t')).warnings).toEqual(['resembles-unit'])
  })
  it('to one’s own words is none', async () => {
    expect((await ask(gizi, 'badan-gizi')).warnings).toEqual([])
    expect(await ask(gizi, 'badangizi')).toMatchObject({ ok: true, warnings: [] })
  })
  it('to a record that the register does not know', async () => {
    const told = await ask(gizi, 'servertua')
    expect(told.warnings).toEqual(['resembles-name'])
    expect(told.messages).toContain('server-tua')
  })
  it('to a name of another unit in the register', async () => {
    const { requestedName } = await product.requestIn('completed', { requestedName: 'balai-benih' })
    expect((await ask(gizi, 'ba1ai-benih')).messages).toContain(requestedName)
    expect((await ask(product.operator, 'ba1ai-benih')).warnings).toEqual([])
  })
  it('to what another unit asks for tells a unit neither the name nor the unit, staff the name', async () => {
    await product.requestIn('submitted', { requestedName: 'rahasia-panen' })
    const toUnit = await ask(gizi, 'rahasiapanen')
    expect(toUnit.warnings).toEqual(['resembles-open-request'])
    expect(toUnit.messages).not.toContain('rahasia-panen')
    const toStaff = await ask(product.officer, 'rahasiapanen')
    expect(toStaff.warnings).toEqual(['resembles-requested'])
    expect(toStaff.messages).toContain('rahasia-panen')
  })
  it('is said in the language of the person', async () => {
    expect((await ask(gizi, 'panganlestari', { language: 'en' })).messages).toMatch(/looks like/)
  })
})

describe('a nested name', () => {
  it('below a label that is kept for another unit is not theirs, even while that does not exist', async () => {
    expect((await ask(gizi, 'toko.pangan-lestari')).problems.sort()).toEqual([
      'parent-missing',
      'parent-reserved-for-unit',
    ])
  })
  it('below a record that only the zone knows says so', async () => {
    expect((await ask(gizi, 'toko.server-tua')).problems).toEqual(['parent-in-zone'])
  })
  it('below a suspended one waits', async () => {
    const { requestedName } = await product.requestIn('completed', { requestedName: 'taman-baca' })
    expect((await ask(product.operator, `x1.${requestedName}`)).problems).toEqual([])
    await product.pool.query(`UPDATE subdomains SET status = 'suspended' WHERE name = $1`, [requestedName])
    expect((await ask(product.operator, `x1.${requestedName}`)).problems).toEqual(['parent-inactive'])
  })
})

describe('the zone', () => {
  it.each(['A', 'AAAA', 'CNAME', 'TXT', 'MX', 'NS', 'SRV', 'CAA'])(
    'keeps the name of a foreign %s record',
    async (type) => {
      await zoneHolds(record('asing', type))
      expect((await ask(gizi, 'asing')).problems).toEqual(['name-in-zone'])
    },
  )
  it('has a wildcard, which keeps no name but is worth knowing', async () => {
    await zoneHolds(record('*'))
    expect(await ask(gizi, 'kebun')).toMatchObject({ ok: true, warnings: ['wildcard-in-zone'] })
  })
  it('has records below the name', async () => {
    await zoneHolds(record('_acme-challenge.kebun', 'TXT'), record('basis.data.kebun'))
    const told = await ask(gizi, 'kebun')
    expect(told).toMatchObject({ ok: true, warnings: ['names-below-in-zone'] })
    expect(told.messages).toContain('_acme-challenge.kebun.tapinkab.go.id, basis.data.kebun.tapinkab.go.id')
  })
  it('of which a similar ending is none', async () => {
    await zoneHolds(record('perkebunan'), record('_dmarc', 'TXT'), record('', 'MX'))
    expect((await ask(gizi, 'kebun')).warnings).toEqual([])
  })
  it('was read just now, long ago, or never', async () => {
    await zoneHolds()
    expect((await ask(gizi, 'kebun')).zone).toMatchObject({ stale: false })
    await product.pool.query(`UPDATE zone_copy SET read_at = now() - interval '1 hour'`)
    const old = await ask(gizi, 'kebun')
    expect(old).toMatchObject({ ok: true, warnings: ['zone-copy-stale'], zone: { stale: true } })
    expect(old.zone?.ageSeconds).toBeGreaterThanOrEqual(3600)
    await product.pool.query('DELETE FROM zone_copy')
    expect(await ask(gizi, 'kebun')).toMatchObject({ ok: true, warnings: ['zone-copy-missing'], zone: null })
    await zoneHolds()
  })
})

describe('quarantine', () => {
  it('is told to staff with its end, and does not bind the unit that had the name', async () => {
    await product.requestIn('completed', { requestedName: 'pasar-lama' })
    await product.pool.query(
      `UPDATE subdomains SET status = 'deleted', quarantine_until = '2099-03-01T00:00:00+08' WHERE name = 'pasar-lama'`,
    )
    await zoneHolds()
    expect(await ask(gizi, 'pasar-lama')).toMatchObject({
      ok: false,
      problems: ['name-in-quarantine'],
      warnings: [],
    })
    expect((await ask(product.officer, 'pasar-lama')).messages).toContain('1 Maret 2099')
    expect((await ask(product.operator, 'pasar-lama')).problems).toEqual([])
  })
})

describe('staff', () => {
  it('ask for nobody in particular: what is kept for a unit stands in no one’s way', async () => {
    expect((await ask(product.officer, 'badangizi')).problems).toEqual([])
  })
  it('ask in the place of a unit', async () => {
    expect((await ask(product.officer, 'badangizi', { unit: gizi.unit })).problems).toEqual([])
    expect((await ask(product.officer, 'badangizi', { unit: pangan.unit })).problems).toEqual([
      'name-reserved-for-unit',
    ])
  })
  it.each(['x', 7, '00000000-0000-4000-8000-000000000000'])('are refused for no unit: %j', async (unit) => {
    const body = { name: 'kebun', unit }
    const { status } = await callEndpoint(product.payload, checkName, { by: product.officer, body })
    expect(status).toBe(400)
  })
  it('and only they: a unit asks for itself, whatever it sends', async () => {
    expect((await ask(pangan, 'badangizi', { unit: gizi.unit })).problems).toEqual(['name-reserved-for-unit'])
  })
})

describe('suggestions', () => {
  it('are made only where the name cannot be had, and are free', async () => {
    expect((await ask(gizi, 'kebun')).suggestions).toEqual([])
    await product.requestIn('submitted', { requestedName: 'kebun-badangizi' })
    expect((await ask(gizi, 'mail')).suggestions).toEqual(['badangizi', 'mail-badangizi', 'badangizi-mail'])
    await product.requestIn('submitted', { requestedName: 'kebun' })
    expect((await ask(gizi, 'kebun')).suggestions).toEqual(['badangizi', 'badangizi-kebun', 'info-badangizi'])
  })
  it('also for what is no name at all', async () => {
    expect(await ask(gizi, 'Kebun Raya!')).toMatchObject({
      fqdn: null,
      suggestions: ['badangizi', 'kebun-raya-badangizi', 'badangizi-kebun-raya'],
    })
  })
  it('name nothing to staff who ask for nobody', async () => {
    expect((await ask(product.officer, 'mail')).suggestions).toEqual([])
  })
})

describe('cost', () => {
  it.each(['kebun-baru', 'mail', 'Kebun Raya!', 'toko.pangan-lestari'])(
    'of %j is at most five statements',
    async (name) => {
      const sent = await statementsOf(() => ask(gizi, name))
      expect(sent.length).toBeLessThanOrEqual(5)
    },
  )
})

it('a unit whose draft is handed in meanwhile takes the name', async () => {
  const { payload, operator } = product
  const { id } = await aDraft(payload, operator, { requestedName: 'pasar-ikan' })
  await handInAll(payload, operator, id)
  expect((await ask(gizi, 'Pasar-Ikan.tapinkab.go.id.')).problems).toEqual([])
  await act(payload, operator, id, 'submit')
  expect((await ask(gizi, ' PASAR-IKAN ')).problems).toEqual(['name-held'])
})
