import { sql } from '@payloadcms/db-postgres/drizzle'
import { expect, it } from 'vitest'
import type { ReasonCode } from '#domain/request/status.ts'
import { act } from '#testing/builders.ts'
import { useOffice } from '#testing/office.ts'
import { contactOf } from './contactOf.ts'

const product = useOffice()

async function contact(): Promise<unknown> {
  const { rows } = await product.db.execute(
    sql`SELECT ${contactOf(sql`${product.operator.unit}::uuid`)} AS id`,
  )
  return rows[0]?.['id']
}

async function rejected(reasonCode: ReasonCode): Promise<string> {
  const { id } = await product.requestIn('in-review')
  await act(product.payload, product.head, id, 'reject', { reasonCode, note: 'Mohon maaf.' })
  return id
}

it('is whoever wrote the newest request, but nobody who is not of the unit', async () => {
  const other = await rejected('other')
  await rejected('not-an-official-unit')
  expect(await contact()).toBe(other)
})
