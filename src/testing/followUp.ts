import { afterEach } from 'vitest'
import { closeUnanswered } from '#jobs/closeUnanswered.ts'
import { remind } from '#jobs/remind.ts'
import { during } from '#now.ts'
import { act, aDraft, handInAll } from './builders.ts'
import { wita } from './clock.ts'
import { useOffice } from './office.ts'
import { as, fresh } from './people.ts'

/** An office whose reminders and closings run when a test says so; after each test the settings are the usual ones and nothing lies with a unit. */
export function useFollowUp() {
  const product = useOffice()
  const at = <T>(local: string, work: () => Promise<T>) => during(wita(local), work)
  const settle = (data: object) =>
    product.payload.updateGlobal({ slug: 'service', data, ...as(product.admin) })
  afterEach(async () => {
    await settle({ reminderDays: 5, closingDays: 30, eventNoticeDays: 14 })
    await product.pool.query(`UPDATE requests SET status = 'withdrawn' WHERE status = 'revision'`)
  })
  return {
    product,
    at,
    settle,
    remindAt: (local: string) => at(local, () => remind({ payload: product.payload })),
    closeAt: (local: string) => {
      const { payload, db, runtime } = product
      const { signal } = new AbortController()
      return at(local, () => closeUnanswered({ payload, db, log: runtime.log, signal }))
    },
    /** The id of a request returned for another purpose than the one it tells; by default on Monday 20 July 2026. */
    returned: (local = '2026-07-20 09:00') => at(local, () => returnedIn(product)),
  }
}

async function returnedIn({ payload, operator, officer }: ReturnType<typeof useOffice>): Promise<string> {
  const { id } = await aDraft(payload, operator, { requestedName: fresh('nama') })
  await handInAll(payload, operator, id)
  await act(payload, operator, id, 'submit')
  await act(payload, officer, id, 'startReview')
  const corrections = [{ path: 'purpose', note: 'Mohon dijelaskan.' }]
  const why = { reasonCode: 'incomplete', note: 'Kurang.', corrections } as const
  await act(payload, officer, id, 'requestRevision', why)
  return id
}
