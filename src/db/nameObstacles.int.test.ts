import { describe, expect, it } from 'vitest'
import { markerOf } from '#domain/dns/marker.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { act, aDraft, handInAll } from '#testing/builders.ts'
import { codeOf, outcomeOf, useOffice } from '#testing/office.ts'
import { aUnit, aUser, fresh, type Person } from '#testing/people.ts'
import { copyZone } from '#testing/copyZone.ts'

const product = useOffice()

/** Tries to take a name, with everything else in order. */
async function take(
  by: Person,
  requestedName: string,
): Promise<{ id: string; attempt: Promise<SubdomainRequest> }> {
  const { id } = await aDraft(product.payload, by, { requestedName })
  await handInAll(product.payload, by, id)
  return { id, attempt: act(product.payload, by, id, 'submit') }
}
const taken = async (by: Person, name: string) => outcomeOf((await take(by, name)).attempt)

const REFUSED = { code: 'name-taken', status: 409 }
const ACCEPTED = { code: 'accepted' }

describe('a name is refused', () => {
  it.each(['www', 'mail', 'kotak.mail', 'ns1', 'autodiscover'])('when it is reserved: %s', async (name) => {
    expect(await taken(product.operator, name)).toMatchObject({
      ...REFUSED,
      paths: expect.arrayContaining(['requestedName']),
    })
  })
  it('when an administrator reserved it a moment ago', async () => {
    const { payload, operator } = product
    const name = fresh('baru-dicadangkan')
    const { reservedNames } = await payload.findGlobal({ slug: 'service' })
    await payload.updateGlobal({ slug: 'service', data: { reservedNames: [...(reservedNames ?? []), name] } })
    expect(await taken(operator, name)).toMatchObject(REFUSED)
  })
  it.each(['dinkes', 'diskominfo', 'dukcapil'])('when it is kept for another unit: %s', async (name) => {
    expect(await taken(product.operator, name)).toMatchObject(REFUSED)
  })
  it('when an open request holds it', async () => {
    const { requestedName } = await product.requestIn('in-review')
    expect(await taken(product.stranger, requestedName ?? '')).toMatchObject(REFUSED)
  })
  it.each(['provisioned', 'completed'] as const)(
    'when it is registered, by a request that is %s',
    async (status) => {
      const { requestedName } = await product.requestIn(status)
      expect(await taken(product.stranger, requestedName ?? '')).toMatchObject(REFUSED)
      expect(await taken(product.operator, requestedName ?? '')).toMatchObject(REFUSED)
    },
  )
})

describe('a name is free', () => {
  it('for the unit that it is kept for', async () => {
    const { payload } = product
    const unit = await aUnit(payload, { suggestedLabel: 'khusus', knownNames: ['lama'] })
    const operator = await aUser(payload, 'agency', { unit: unit.id })
    expect(await taken(product.operator, 'khusus')).toMatchObject(REFUSED)
    expect(await taken(product.operator, 'lama')).toMatchObject(REFUSED)
    expect(await taken(operator, 'khusus')).toMatchObject(ACCEPTED)
    expect(await taken(operator, 'lama')).toMatchObject(ACCEPTED)
  })
  it.each(['rejected', 'withdrawn'] as const)(
    'at once when the request that held it is %s',
    async (status) => {
      const { requestedName } = await product.requestIn(status)
      expect(await taken(product.stranger, requestedName ?? '')).toMatchObject(ACCEPTED)
    },
  )
  it('while somebody else only drafts it', async () => {
    const { requestedName } = await product.requestIn('draft')
    expect(await taken(product.stranger, requestedName ?? '')).toMatchObject(ACCEPTED)
  })
  it('for the same request when it comes back from revision', async () => {
    const { payload, operator } = product
    const { id } = await product.requestIn('revision')
    expect(await codeOf(act(payload, operator, id, 'submit'))).toBe('accepted')
  })
})

describe('a nested name', () => {
  it('needs its parent in the register', async () => {
    expect(await taken(product.operator, `portal.${fresh('tiada')}`)).toMatchObject(REFUSED)
  })
  it('needs the parent to be the unit’s own', async () => {
    const { requestedName } = await product.requestIn('completed')
    expect(await taken(product.stranger, `portal.${requestedName ?? ''}`)).toMatchObject(REFUSED)
    expect(await taken(product.operator, `portal.${requestedName ?? ''}`)).toMatchObject(ACCEPTED)
  })
})

describe('quarantine', () => {
  it('keeps a deleted name from others, not from the unit that had it, and ends', async () => {
    const { pool, operator, stranger } = product
    const { requestedName } = await product.requestIn('completed')
    const rest = (until: string) =>
      pool.query(`UPDATE subdomains SET status = 'deleted', quarantine_until = $2 WHERE name = $1`, [
        requestedName,
        until,
      ])
    await rest('2099-01-01')
    await copyZone(product, 'tapinkab.go.id', [])
    expect(await taken(stranger, requestedName ?? '')).toMatchObject(REFUSED)
    const reclaimed = await take(operator, requestedName ?? '')
    expect(await codeOf(reclaimed.attempt)).toBe('accepted')
    await act(product.payload, operator, reclaimed.id, 'withdraw')
    await rest('2020-01-01')
    expect(await taken(stranger, requestedName ?? '')).toMatchObject(ACCEPTED)
  })
})

describe('the copy of the zone', () => {
  const record = (name: string, comment: string | null) => ({
    id: `zone-${name}`,
    name: `${name}.tapinkab.go.id`,
    type: 'TXT',
    content: 'x',
    proxied: false,
    ttl: 300,
    comment,
  })

  it('knows a record that the register does not, of any type, whoever asks', async () => {
    const name = fresh('liar')
    await copyZone(product, 'tapinkab.go.id', [record(name, null)])
    expect(await taken(product.operator, name)).toMatchObject(REFUSED)
    await copyZone(product, 'tapinkab.go.id', [])
    expect(await taken(product.operator, name)).toMatchObject(ACCEPTED)
  })
  it('does not hold a request’s own record against it', async () => {
    const { payload, operator } = product
    const { id, requestedName } = await aDraft(payload, operator)
    await handInAll(payload, operator, id)
    await copyZone(product, 'tapinkab.go.id', [record(requestedName ?? '', markerOf(id))])
    expect(await codeOf(act(payload, operator, id, 'submit'))).toBe('accepted')
  })
})
