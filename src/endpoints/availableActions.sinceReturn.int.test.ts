import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { act, aDocument, judgeAll, TARGET } from '#testing/builders.ts'
import { callEndpoint } from '#testing/callEndpoint.ts'
import { statementsOf } from '#testing/countStatements.ts'
import { useOffice } from '#testing/office.ts'
import { as, type Person } from '#testing/people.ts'
import { availableActions } from './availableActions.ts'

const product = useOffice()

const offered = z.object({
  warnings: z.array(z.object({ path: z.string(), code: z.string() })),
  sinceReturn: z
    .object({
      corrections: z.array(
        z.object({
          path: z.string(),
          note: z.string().nullable(),
          changed: z.boolean(),
          values: z.array(z.unknown()),
        }),
      ),
      parts: z.array(z.string()),
      values: z.array(z.unknown()),
      documents: z.array(z.string()),
    })
    .nullable(),
  newDocuments: z.array(z.string()),
})

async function offeredTo(by: Person, id: string) {
  const { body } = await callEndpoint(product.payload, availableActions, { by, params: { id } })
  const { warnings, sinceReturn } = offered.parse(body)
  const untouched = warnings.filter(({ code }) => code === 'not-corrected-yet').map(({ path }) => path)
  return { untouched, sinceReturn }
}

async function newTo(by: Person, id: string): Promise<readonly string[]> {
  const { body } = await callEndpoint(product.payload, availableActions, { by, params: { id } })
  return offered.parse(body).newDocuments
}

async function returned(corrections: { path: string; note: string | null }[]): Promise<string> {
  const { id } = await product.requestIn('in-review')
  await act(product.payload, product.officer, id, 'requestRevision', {
    reasonCode: 'incomplete',
    note: 'Mohon dilengkapi.',
    corrections,
  })
  return id
}

const edit = (id: string, purpose: string) =>
  product.payload.update({
    collection: 'requests',
    id,
    depth: 0,
    data: { purpose },
    ...as(product.operator),
  })

const ASKED = [
  { path: 'purpose', note: 'Terlalu singkat' },
  { path: 'documents.R01', note: 'Tanpa tanda tangan' },
]

describe('since a return for correction', () => {
  it('nothing is told of a request that never went back', async () => {
    const { id } = await product.requestIn('in-review')
    expect((await offeredTo(product.officer, id)).sinceReturn).toBeNull()
  })
  it('the unit is told what is still untouched, and staff what is new', async () => {
    const id = await returned(ASKED)
    const before = await offeredTo(product.operator, id)
    expect(before.sinceReturn).toEqual({
      corrections: ASKED.map((asked) => ({ ...asked, changed: false, values: [] })),
      parts: [],
      values: [],
      documents: [],
    })
    expect(before.untouched).toEqual(['purpose', 'documents.R01'])
    await edit(id, 'Uraian yang lebih lengkap.')
    const half = await offeredTo(product.operator, id)
    expect(half.untouched).toEqual(['documents.R01'])
    const document = await replaceFirst(id)
    await act(product.payload, product.operator, id, 'submit')
    const after = await offeredTo(product.officer, id)
    expect(after.sinceReturn).toEqual({
      corrections: [
        {
          ...ASKED[0],
          changed: true,
          values: [
            {
              path: 'purpose',
              before: 'Informasi layanan bagi masyarakat Tapin.',
              after: 'Uraian yang lebih lengkap.',
            },
          ],
        },
        { ...ASKED[1], changed: true, values: [] },
      ],
      parts: ['purpose'],
      values: [],
      documents: [document],
    })
    expect(after.untouched).toEqual([])
  })
  it('a document is new until a review has seen it to its end', async () => {
    const { payload, officer, head } = product
    const { id } = await product.requestIn('in-review')
    expect(await newTo(officer, id)).toEqual([])
    const first = await replaceFirst(id, officer)
    expect(await newTo(officer, id)).toEqual([first])
    await judgeAll(payload, officer, id)
    await act(payload, head, id, 'approve', { target: TARGET })
    await act(payload, head, id, 'reopen', { note: 'Diperiksa kembali.' })
    expect(await newTo(officer, id)).toEqual([])
    const second = await replaceFirst(id, officer)
    expect(await newTo(officer, id)).toEqual([second])
  })
  it('of a whole file that went back is told what each changed field said', async () => {
    const id = await returned([])
    await edit(id, 'Uraian baru.')
    const { sinceReturn } = await offeredTo(product.operator, id)
    expect(sinceReturn).toMatchObject({
      corrections: [],
      parts: ['purpose'],
      values: [
        { path: 'purpose', before: 'Informasi layanan bagi masyarakat Tapin.', after: 'Uraian baru.' },
      ],
    })
  })
  it('what was done about an earlier return does not count for the next', async () => {
    const id = await returned(ASKED)
    await edit(id, 'Perbaikan pertama.')
    await act(product.payload, product.operator, id, 'submit')
    await act(product.payload, product.officer, id, 'startReview')
    await act(product.payload, product.officer, id, 'requestRevision', {
      reasonCode: 'incomplete',
      note: 'Masih kurang.',
      corrections: [ASKED[0] ?? { path: 'purpose', note: null }],
    })
    const { sinceReturn } = await offeredTo(product.operator, id)
    expect(sinceReturn).toMatchObject({ corrections: [{ path: 'purpose', changed: false }], parts: [] })
  })
  it('what stood in the form is kept with the request, not in the history that nobody can clear', async () => {
    const id = await returned(ASKED)
    const { rows } = await product.pool.query<{ kept: unknown; told: unknown }>(
      `SELECT r.corrections AS kept, e.details->'corrections' AS told
       FROM requests r JOIN events e ON e.request_id = r.id AND e.action = 'requestRevision' WHERE r.id = $1`,
      [id],
    )
    expect(rows).toEqual([
      {
        kept: [
          { ...ASKED[0], was: { purpose: 'Informasi layanan bagi masyarakat Tapin.' } },
          { ...ASKED[1], was: null },
        ],
        told: ASKED,
      },
    ])
  })
  it('costs one statement more', async () => {
    const { id: never } = await product.requestIn('in-review')
    const id = await returned(ASKED)
    await act(product.payload, product.operator, id, 'submit')
    await act(product.payload, product.officer, id, 'startReview')
    const told = (request: string) => statementsOf(() => offeredTo(product.officer, request))
    expect((await told(id)).length - (await told(never)).length).toBe(1)
  })
})

async function replaceFirst(request: string, by: Person = product.operator): Promise<string> {
  const { docs } = await product.payload.find({
    collection: 'documents',
    where: {
      request: { equals: request },
      'requirement.code': { equals: 'R01' },
      supersededBy: { exists: false },
    },
    depth: 0,
  })
  const made = await aDocument(product.payload, by, {
    request,
    code: 'R01',
    supersedes: docs[0]?.id,
  })
  return made.id
}
