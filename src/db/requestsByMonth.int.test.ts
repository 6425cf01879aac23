import { expect, it } from 'vitest'
import { wita } from '#testing/clock.ts'
import { useOffice } from '#testing/office.ts'
import { requestsByMonth } from './requestsByMonth.ts'

const product = useOffice()

it('requests stand in the month in which they were submitted where the office stands, by how they stand now', async () => {
  const submitted = async (status: 'submitted' | 'rejected' | 'withdrawn', local: string) => {
    const { id } = await product.requestIn(status)
    await product.pool.query('UPDATE requests SET submitted_at = $2 WHERE id = $1', [id, wita(local)])
  }
  await submitted('submitted', '2026-11-01 00:30')
  await submitted('rejected', '2026-10-31 23:30')
  await submitted('withdrawn', '2025-12-01 08:00')
  await submitted('rejected', '2025-11-30 23:59')
  const months = await requestsByMonth(product.db, wita('2026-11-27 10:00'))
  expect(months).toHaveLength(12)
  expect(months[0]).toEqual({ month: '2025-12', open: 0, completed: 0, rejected: 0, withdrawn: 1 })
  expect(months.at(-2)).toMatchObject({ month: '2026-10', open: 0, rejected: 1 })
  expect(months.at(-1)).toMatchObject({ month: '2026-11', open: 1, rejected: 0 })
})
