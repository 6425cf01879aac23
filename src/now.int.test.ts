import { expect, test } from 'vitest'
import { act, aDraft, handInAll } from '#testing/builders.ts'
import { useOffice } from '#testing/office.ts'
import { during, now } from './now.ts'

const product = useOffice()

test('outside of anything that is told, now is now', () => {
  expect(Math.abs(now().getTime() - Date.now())).toBeLessThan(1000)
})

test('what is told as another time is stamped so everywhere, and in its order', async () => {
  const { payload, pool, operator, officer } = product
  const before = new Date('2026-07-20T02:00:00Z')
  const draft = await during(before, async () => {
    const request = await aDraft(payload, operator)
    await handInAll(payload, operator, request.id)
    return act(payload, operator, request.id, 'submit')
  })
  const [submitted = 0, limit] = [Date.parse(draft.submittedAt ?? ''), before.getTime() + 1000]
  expect(submitted).toBeGreaterThan(before.getTime())
  expect(submitted).toBeLessThan(limit)
  const { rows } = await pool.query<{ at: Date; action: string }>(
    'SELECT at, action FROM events WHERE request_id = $1 ORDER BY at',
    [draft.id],
  )
  expect(rows.map(({ action }) => action)).toEqual([
    'created',
    ...Array.from({ length: 4 }, () => 'documentAdded'),
    'submit',
  ])
  expect(rows.every(({ at }) => at >= before && at.getTime() < limit)).toBe(true)
  const later = await act(payload, officer, draft.id, 'startReview')
  expect(Math.abs(Date.parse(later.reviewedAt ?? '') - Date.now())).toBeLessThan(5000)
})
