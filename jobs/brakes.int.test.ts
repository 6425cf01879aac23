import { describe, expect, it } from 'vitest'
import type { DnsProvider } from '#dns/provider.ts'
import type { Subdomain } from '#payload-types.ts'
import { act, handInAll } from '#testing/builders.ts'
import { codeOf, outcomeOf } from '#testing/office.ts'
import { cloudflareProvider, drain, embeddedProvider, standing, workerOf } from '#testing/reconciler.ts'
import { useReconciler } from '#testing/reconcilerBench.ts'
import { aDraftFor, aSubdomain, readyFor } from '#testing/subdomains.ts'
import { reconcileDns } from './reconcileDns.ts'

const bench = useReconciler()

const PROVIDERS: [string, () => DnsProvider][] = [
  ['the embedded server', () => embeddedProvider(bench.product)],
  ['Cloudflare', () => cloudflareProvider(bench.standIn)],
]

const pool = () => bench.product.pool
const settings = (data: object) => bench.product.payload.updateGlobal({ slug: 'service', data })

describe.each(PROVIDERS)('at %s', (_, provider) => {
  const worker = () => workerOf(bench.product, provider())

  async function approvedDeletion(): Promise<{ id: string; subdomain: Subdomain }> {
    const subdomain = await aSubdomain(bench, worker())
    const { id } = await readyFor(bench, subdomain, { type: 'deletion' })
    await act(bench.product.payload, bench.office.head, id, 'approve')
    return { id, subdomain }
  }

  describe('a stored plan that is not the approved one', () => {
    it.each([
      ['another name', `jsonb_set(goal, '{before,name}', '"www.tapinkab.go.id"')`],
      ['another record', `jsonb_set(goal, '{before,id}', '"another"')`],
      ['another marker', `jsonb_set(goal, '{marker}', '"tapin:v1:another"')`],
      ['a record instead of none', `jsonb_set(goal, '{after}', (goal -> 'before') - 'id')`],
    ])('(%s) is not carried out', async (__, tampered) => {
      const { id, subdomain } = await approvedDeletion()
      await pool().query(`UPDATE requests SET goal = ${tampered} WHERE id = $1`, [id])
      await drain(worker())
      expect(await standing(pool(), id)).toMatchObject({
        ...{
          status: 'approved',
          state: 'conflict',
          code: 'plan-mismatch',
          inSeconds: null,
          writeBegun: false,
        },
      })
      expect(await provider().listByName(subdomain.fqdn)).toHaveLength(1)
    })
  })

  it('what was approved before plans had fingerprints is carried out all the same', async () => {
    const { id, subdomain } = await approvedDeletion()
    await pool().query(`UPDATE requests SET goal_hash = NULL WHERE id = $1`, [id])
    await drain(worker())
    expect(await standing(pool(), id)).toMatchObject({ status: 'completed' })
    expect(await provider().listByName(subdomain.fqdn)).toEqual([])
  })

  describe('a name that has become reserved since it was registered', () => {
    it('is neither decided nor asked for, until the word is gone again', async () => {
      const { payload } = bench.product
      const { head, operator } = bench.office
      const subdomain = await aSubdomain(bench, worker())
      const { id } = await readyFor(bench, subdomain, { type: 'deletion' })
      await settings({ reservedNames: [subdomain.name] })
      expect(await outcomeOf(act(payload, head, id, 'approve'))).toMatchObject({
        ...{ code: 'name-protected', paths: ['subdomain'] },
      })
      await act(payload, operator, id, 'withdraw')
      const target = { type: 'A', value: '103.130.10.21', proxied: false } as const
      const change = await aDraftFor({ payload, office: bench.office }, subdomain, { type: 'change', target })
      await handInAll(payload, operator, change.id, 'change')
      expect(await codeOf(act(payload, operator, change.id, 'submit'))).toBe('name-protected')
      await settings({ reservedNames: [] })
      expect(await act(payload, operator, change.id, 'submit')).toMatchObject({ status: 'submitted' })
    })
  })

  describe('a name that has become reserved since the approval', () => {
    it('is not created', async () => {
      const request = await bench.approved()
      await settings({ reservedNames: [request.requestedName ?? ''] })
      await drain(worker())
      expect(await standing(pool(), request.id)).toMatchObject({
        ...{ status: 'approved', state: 'conflict', code: 'name-protected', writeBegun: false },
      })
      expect(await provider().listByName(`${request.requestedName}.tapinkab.go.id`)).toEqual([])
    })

    it('is not deleted; once the word is gone from the settings a retry goes on', async () => {
      const { id, subdomain } = await approvedDeletion()
      await settings({ reservedNames: [subdomain.name] })
      await drain(worker())
      expect(await standing(pool(), id)).toMatchObject({
        ...{ state: 'conflict', code: 'name-protected', writeBegun: false },
        found: [{ name: subdomain.fqdn, type: 'A' }],
      })
      expect(await provider().listByName(subdomain.fqdn)).toHaveLength(1)
      await settings({ reservedNames: [] })
      await act(bench.product.payload, bench.office.officer, id, 'retryDns')
      await reconcileDns(worker())
      expect(await standing(pool(), id)).toMatchObject({ status: 'completed' })
    })
  })
})
