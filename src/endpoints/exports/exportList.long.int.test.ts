import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { MOST_ROWS, PAGE_ROWS } from '#domain/export/formats.ts'
import { statementsOf } from '#testing/countStatements.ts'
import { exportDesk, valuesOf, type Named } from '#testing/exports.ts'
import { fillRegister, manyRecords } from '#testing/fillRegister.ts'
import { useOffice } from '#testing/office.ts'

const product = useOffice()
const { ask, rowsFor } = exportDesk(product)

const refused = z.object({
  errors: z.array(
    z.object({ data: z.object({ code: z.string(), errors: z.array(z.object({ message: z.string() })) }) }),
  ),
})

/** Beyond the first; together more ids than are read in one step. */
const MORE_PAGES = 20

describe('a long list', () => {
  const where = { fqdn: { like: 'penuh' } }
  const asked = { list: 'subdomains', query: { where, sort: 'fqdn' } } as const

  it('is whole, in order, and costs the same for each page', async () => {
    const fill = (word: string, count: number) =>
      fillRegister(
        product.pool,
        product.operator.unit,
        manyRecords(count, word).map((record) => ({ ...record, id: record.name })),
      )
    await fill('penuh', PAGE_ROWS)
    const one = await statementsOf(() => rowsFor(product.officer, asked))
    await fill('penuh-lagi', MORE_PAGES * PAGE_ROWS)
    let rows: Named[] = []
    const many = await statementsOf(async () => void (rows = await rowsFor(product.officer, asked)))
    const names = valuesOf(rows, 'Alamat lengkap')
    expect(new Set(names).size).toBe((MORE_PAGES + 1) * PAGE_ROWS)
    const { docs } = await product.payload.find({
      ...{ collection: 'subdomains', where, sort: 'fqdn', pagination: false, depth: 0 },
      select: { fqdn: true },
    })
    expect(names).toEqual(docs.map(({ fqdn }) => fqdn))
    // One for the rows of a page, one for the units they belong to, and one for each further 2,000 ids.
    expect(many.length - one.length).toBe(2 * MORE_PAGES + 2)
    console.info(`${one.length} SQL statements for one page, ${many.length} for ${MORE_PAGES + 1}`)
  })
  it('beyond what one file takes is refused, with what to do', async () => {
    await product.pool.query(
      `INSERT INTO events (at, action, subject) SELECT now(), 'created', 'banyak' FROM generate_series(0, $1::int)`,
      [MOST_ROWS],
    )
    const query = { where: { subject: { equals: 'banyak' } } }
    const refusal = await ask(product.officer, { list: 'events', query })
    expect(refusal.status).toBe(413)
    const { errors } = refused.parse(await refusal.json())
    expect(errors[0]?.data.code).toBe('list-too-long')
    expect(errors[0]?.data.errors[0]?.message).toContain('50.000 baris')
  })
  it.each(['csv', 'xlsx'])(
    'that cannot be read to its end breaks off as %s and never looks whole',
    async (format) => {
      const { body } = await ask(product.officer, { ...asked, query: { ...asked.query, format } })
      await product.pool.query('ALTER TABLE subdomains RENAME TO elsewhere')
      await expect(new Response(body).arrayBuffer()).rejects.toThrow()
      await product.pool.query('ALTER TABLE elsewhere RENAME TO subdomains')
    },
  )
  it('stops being read when nobody takes it any more', async () => {
    const { body } = await ask(product.officer, asked)
    const reader = body?.getReader()
    const sent = await statementsOf(async () => {
      await reader?.read()
      await reader?.cancel()
    })
    expect(sent.length).toBeLessThan(MORE_PAGES)
  })
})
