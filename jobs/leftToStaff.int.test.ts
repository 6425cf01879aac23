import { beforeEach, describe, expect, it } from 'vitest'
import { closeSecretsOf } from '#db/handovers.ts'
import { leftToStaff } from '#db/leftToStaff.ts'
import { idOf } from '#domain/relation.ts'
import { calendarFrom } from '#domain/workdays/calendar.ts'
import { wita } from '#testing/clock.ts'
import { useOffice } from '#testing/office.ts'
import { as, fresh } from '#testing/people.ts'
import { tasksOf } from '../src/admin/dashboard/tasks.ts'

const product = useOffice()
beforeEach(async () => {
  await product.pool.query(`UPDATE handovers SET revealed_at = now(); DELETE FROM subdomains`)
})

const counted = (local: string) => leftToStaff(product.db, wita(local))

/** What the lists of the dashboard hold for an officer, by the officer's own access. */
async function listed(local: string): Promise<Record<string, number>> {
  const tasks = tasksOf('officer', { me: product.officer.id, now: wita(local), calendar: calendarFrom([]) })
  const counts = await Promise.all(
    tasks.map(async ({ text, where, collection = 'requests' }) => {
      const { totalDocs } = await product.payload.count({ collection, where, ...as(product.officer) })
      return [text, totalDocs] as const
    }),
  )
  return Object.fromEntries(counts)
}

describe('login information that nobody opened', () => {
  const lapsing = async (local: string) => {
    const request = await product.requestIn('completed')
    await product.pool.query(
      'UPDATE handovers SET expires_at = $2, revealed_at = NULL, none_needed = false WHERE request_id = $1',
      [request.id, wita(local)],
    )
    return request
  }

  it('is left to staff from the moment it lapses until it is opened, issued again, or of no use', async () => {
    const request = await lapsing('2026-07-27 10:00')
    expect(await counted('2026-07-27 09:59')).toMatchObject({ unopened: 0 })
    expect(await counted('2026-07-27 10:00')).toMatchObject({ unopened: 1 })
    expect(await listed('2026-07-27 09:59')).toMatchObject({ tasksUnopened: 0 })
    expect(await listed('2026-07-27 10:00')).toMatchObject({ tasksUnopened: 1 })
    await closeSecretsOf(product.db, { subdomain: idOf(request.subdomain) ?? '', by: crypto.randomUUID() })
    expect(await counted('2099-01-05 10:00')).toMatchObject({ unopened: 0 })
    expect(await listed('2099-01-05 10:00')).toMatchObject({ tasksUnopened: 0 })
  })

  it('is not where there is none to give', async () => {
    const { id } = await lapsing('2026-07-27 10:00')
    await product.pool.query(
      'UPDATE handovers SET none_needed = true, sealed_login = NULL WHERE request_id = $1',
      [id],
    )
    expect(await counted('2026-07-28 10:00')).toMatchObject({ unopened: 0 })
    expect(await listed('2026-07-28 10:00')).toMatchObject({ tasksUnopened: 0 })
  })
})

it.each([
  ['active', '2026-08-17 23:59', 0],
  ['active', '2026-08-18 00:00', 1],
  ['deleted', '2026-08-18 00:00', 0],
])(
  'the name of an event that lasts until 17 August, %s, is left to staff at %s: %i',
  async (status, local, count) => {
    const name = fresh('pekan')
    await product.pool.query(
      `INSERT INTO subdomains (fqdn, name, unit_id, status, category, expires_on)
     VALUES ($1 || '.tapinkab.go.id', $1, $2, $3, 'event', $4)`,
      [name, product.operator.unit, status, wita('2026-08-17 20:00')],
    )
    expect(await counted(local)).toMatchObject({ ended: count })
    expect(await listed(local)).toMatchObject({ tasksEnded: count })
  },
)

it('is nobody’s task but of those who see to it', () => {
  const tasks = (role: 'agency' | 'auditor' | 'admin' | 'supervisor' | 'head') =>
    tasksOf(role, { me: 'me', now: wita('2026-08-18 00:00'), calendar: calendarFrom([]) }).map(
      ({ text }) => text,
    )
  expect(tasks('head')).toEqual(expect.arrayContaining(['tasksUnopened', 'tasksEnded']))
  for (const role of ['agency', 'auditor', 'admin', 'supervisor'] as const)
    expect(tasks(role)).not.toContain('tasksUnopened')
})
