import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { copyZone } from '#testing/copyZone.ts'
import type { LiveRecord } from '#domain/dns/records.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { act, judgeAll, requestIn } from '#testing/builders.ts'
import { callEndpoint } from '#testing/callEndpoint.ts'
import { outcomeOf, useOffice } from '#testing/office.ts'
import { as, fresh, type Person } from '#testing/people.ts'
import { availableActions } from './availableActions.ts'

const product = useOffice()
const ZONE = 'tapinkab.go.id'

const offered = z.object({
  warnings: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })),
  zone: z.object({ ageSeconds: z.number(), stale: z.boolean() }).nullable(),
})

async function adviceTo(by: Person, id: string) {
  const { body } = await callEndpoint(product.payload, availableActions, { by, params: { id } })
  const { warnings, zone } = offered.parse(body)
  return {
    codes: warnings.map(({ path, code }) => `${path} ${code}`),
    messages: warnings.map(({ message }) => message).join('\n'),
    zone,
  }
}

const cname = (value: string): SubdomainRequest['target'] => ({ type: 'CNAME', value, proxied: false })
const point = (id: string, target: SubdomainRequest['target']) =>
  product.payload.update({ collection: 'requests', id, depth: 0, data: { target }, ...as(product.officer) })
const zoneHolds = (...records: [name: string, type: string, content: string][]) =>
  copyZone(
    product,
    ZONE,
    records.map(([name, type, content]): LiveRecord => ({
      id: `${name}-${type}`,
      name: `${name}.${ZONE}`,
      type,
      content,
      proxied: false,
      ttl: 300,
      comment: null,
    })),
  )

describe('before a decision staff are told', () => {
  it('that the office itself is unsure of the unit, which the unit is not', async () => {
    await zoneHolds()
    const { payload, operator, officer, head } = product
    const { id } = await product.requestIn('in-review')
    const sure = (confidence: 'low' | 'medium') =>
      payload.update({ collection: 'units', id: operator.unit, data: { confidence } })
    await sure('low')
    expect((await adviceTo(officer, id)).codes).toEqual(['unit unit-unconfirmed'])
    expect((await adviceTo(head, id)).codes).toEqual(['unit unit-unconfirmed'])
    expect((await adviceTo(operator, id)).codes).toEqual([])
    await sure('medium')
    expect((await adviceTo(officer, id)).codes).toEqual([])
  })
  it('that the target is a service whose names anybody may take', async () => {
    await zoneHolds()
    const { id } = await product.requestIn('in-review')
    await point(id, cname('tapin.github.io'))
    const told = await adviceTo(product.officer, id)
    expect(told.codes).toEqual(['target.value target-claimable'])
    expect(told.messages).toContain('GitHub Pages')
    expect((await adviceTo(product.head, id)).codes).toEqual(told.codes)
  })
  it.each([
    ['the zone itself', ZONE, 'target-is-zone'],
    ['another name of the zone', `peladen.${ZONE}`, 'target-in-zone'],
    ['a name that is not there', `tiada.${ZONE}`, 'target-in-zone-missing'],
  ])('that the target is %s', async (_, value, code) => {
    await zoneHolds(['peladen', 'A', '103.10.20.30'])
    const { id } = await product.requestIn('in-review')
    await point(id, cname(value))
    expect((await adviceTo(product.officer, id)).codes).toEqual([`target.value ${code}`])
  })
  it('that the name resembles another, what is proxied has no certificate, and the address is the proxy’s own', async () => {
    const { requestedName: parent } = await product.requestIn('completed')
    const { id } = await product.requestIn('in-review', { requestedName: `${fresh('anak')}.${parent}` })
    await point(id, { type: 'A', value: '104.16.1.1', proxied: true })
    expect((await adviceTo(product.head, id)).codes).toEqual([
      'requestedName nested-proxied',
      'target.value target-cloudflare',
    ])
  })
  it('how old the knowledge is, and only while it matters', async () => {
    const { id } = await product.requestIn('in-review')
    expect((await adviceTo(product.head, id)).zone).toMatchObject({ stale: false })
    await product.pool.query(`UPDATE zone_copy SET read_at = now() - interval '1 hour'`)
    const old = await adviceTo(product.head, id)
    expect(old).toMatchObject({ codes: ['requestedName zone-copy-stale'], zone: { stale: true } })
    const { id: done } = await product.requestIn('completed')
    expect(await adviceTo(product.head, done)).toEqual({ codes: [], messages: '', zone: null })
    await zoneHolds()
  })
})

describe('the advice on a name', () => {
  const aboutOwn = async (wishes: Partial<SubdomainRequest> & Pick<SubdomainRequest, 'type'>) => {
    const { subdomain } = await product.requestIn('completed', { requestedName: fresh('pasar-tani') })
    return product.requestIn('in-review', { subdomain, reason: 'Penyesuaian.', ...wishes })
  }

  it('of a change is about the new name, beside the field where it stands', async () => {
    await zoneHolds()
    await requestIn('submitted', {
      payload: product.payload,
      office: { ...product.office, operator: product.stranger },
      wishes: { requestedName: 'lumbung-padi' },
    })
    const { id } = await aboutOwn({ type: 'change', newName: 'lumbungpadi' })
    expect((await adviceTo(product.officer, id)).codes).toEqual(['newName resembles-requested'])
  })
  it.each(['change', 'deletion'] as const)('is none for a %s that wants no other name', async (type) => {
    const { id } = await aboutOwn({ type, newName: null, target: { type: 'A', value: '103.10.20.31' } })
    await product.pool.query(`UPDATE zone_copy SET read_at = now() - interval '1 hour'`)
    expect((await adviceTo(product.officer, id)).codes).toEqual([])
    await zoneHolds()
  })
})

describe('staff are told before they hand over', () => {
  it.each([
    ['written', ['provisioning.resolution not-answered-yet']],
    ['not-resolving', ['provisioning.resolution not-answered']],
    ['resolving', []],
  ])('that what was written is %s', async (state, codes) => {
    const { id } = await product.requestIn('provisioned')
    await product.pool.query(`UPDATE requests SET provisioning_resolution = $2 WHERE id = $1`, [id, state])
    expect((await adviceTo(product.officer, id)).codes).toEqual(codes)
    expect((await adviceTo(product.operator, id)).codes).toEqual([])
  })
})

describe('a unit is told before it submits', () => {
  it('only what is public', async () => {
    await product.requestIn('submitted', { requestedName: 'panen-raya' })
    const { payload, stranger } = product
    const draft = await payload.create({
      collection: 'requests',
      data: {
        type: 'creation',
        channel: 'portal',
        status: 'draft',
        unit: stranger.unit,
        requestedName: 'panenraya',
      },
      ...as(stranger),
    })
    const told = await adviceTo(stranger, draft.id)
    expect(told.codes).toEqual(['requestedName resembles-open-request'])
    expect(told.messages).not.toContain('panen-raya')
  })
})

describe('a target that leads back to the name', () => {
  it.each(['zone', 'register', 'open request'])(
    'is refused when the %s knows the way back',
    async (where) => {
      const { payload, head, officer } = product
      const { id, requestedName } = await product.requestIn('in-review')
      const way = fresh('lewat')
      await judgeAll(payload, officer, id)
      await zoneHolds(['ujung', 'CNAME', `${way}.${ZONE}.`])
      if (where === 'zone')
        await zoneHolds(['ujung', 'CNAME', `${way}.${ZONE}.`], [way, 'CNAME', `${requestedName}.${ZONE}`])
      if (where === 'open request')
        await point(
          (await product.requestIn('submitted', { requestedName: way })).id,
          cname(`${requestedName}.${ZONE}`),
        )
      if (where === 'register') {
        await product.requestIn('completed', { requestedName: way })
        await product.pool.query(
          `UPDATE subdomains_records SET type = 'CNAME', value = $1 WHERE _parent_id = (SELECT id FROM subdomains WHERE name = $2)`,
          [`${requestedName}.${ZONE}`, way],
        )
      }
      const outcome = await outcomeOf(act(payload, head, id, 'approve', { target: cname(`ujung.${ZONE}`) }))
      expect(outcome).toMatchObject({ code: 'target-not-allowed', paths: ['target.value'] })
    },
  )
  it('in a ring without it is cut off, not followed for ever', async () => {
    await zoneHolds(['satu', 'CNAME', `dua.${ZONE}`], ['dua', 'CNAME', `satu.${ZONE}`])
    const { id } = await product.requestIn('in-review')
    await point(id, cname(`satu.${ZONE}`))
    expect((await adviceTo(product.head, id)).codes).toEqual(['target.value target-in-zone'])
  })
})

describe('a zone without room', () => {
  it('is a warning before the approval of a creation, for staff alone', async () => {
    const { id } = await product.requestIn('in-review')
    const codes = async (by: Person) => (await adviceTo(by, id)).codes
    await copyZone(product, ZONE, [], { usage: { used: 199, quota: 200 } })
    await product.pool.query(
      `UPDATE requests SET status = 'withdrawn', held_name = NULL WHERE status = 'approved'`,
    )
    expect(await codes(product.head)).not.toContain('requestedName zone-full')
    await copyZone(product, ZONE, [], { usage: { used: 200, quota: 200 } })
    expect(await codes(product.head)).toContain('requestedName zone-full')
    expect(await codes(product.operator)).not.toContain('requestedName zone-full')
  })
})
