import { sql } from '@payloadcms/db-postgres/drizzle'
import { expect, it } from 'vitest'
import { drizzleOf } from '#db/transaction.ts'
import { during } from '#now.ts'
import { useOffice } from '#testing/office.ts'
import { calendarStatus } from './calendarStatus.ts'

const product = useOffice()

const statusOn = (instant: string) =>
  during(new Date(instant), () => calendarStatus(drizzleOf(product.payload.db), 'id'))

it('is well as long as the days off of the year are known, by the office’s own day', async () => {
  expect(await statusOn('2027-09-30T15:59:00Z')).toEqual({ ok: true, emptyYears: [], reason: null })
  expect(await statusOn('2027-09-30T16:00:00Z')).toMatchObject({ ok: false, emptyYears: [2028] })
})

it('says so, in words, when nothing is known', async () => {
  await drizzleOf(product.payload.db).execute(sql`DELETE FROM holidays`)
  expect(await statusOn('2026-11-01T00:00:00Z')).toMatchObject({
    ok: false,
    emptyYears: [2026, 2027],
    reason: { code: 'calendarEmpty', message: expect.stringContaining('hari libur') as string },
  })
})
