import pino from 'pino'
import { expect, it } from 'vitest'
import { JOB_NAMES, type JobRecords } from '#domain/jobs.ts'
import type { JobContext } from './context.ts'
import { noted } from './noted.ts'
import { runner } from './runner.ts'
import { SCHEDULE } from './schedule.ts'

// A runner hands its context on and logs; it touches nothing else of it.
const context = { log: pino({ level: 'silent' }) } as JobContext

function aJob(outcomes: ('good' | 'bad')[]) {
  const records: JobRecords = { startedAt: new Date(), byName: new Map() }
  const run = () => (outcomes.shift() === 'bad' ? Promise.reject(new Error('x')) : Promise.resolve())
  const runs = runner(noted({ name: 'flagOverdue', run, lanes: 1 }, records), context)
  const look = async () => {
    runs.wake()
    await new Promise((resolve) => setImmediate(resolve))
    return records.byName.get('flagOverdue')
  }
  return look
}

it('tells how often a job failed in a row, and when it was begun', async () => {
  const look = aJob(['bad', 'bad', 'good'])
  expect(await look()).toMatchObject({
    failures: 1,
    lastSuccessAt: null,
    lastRunAt: expect.any(Date) as Date,
  })
  expect(await look()).toMatchObject({ failures: 2, failingSince: expect.any(Date) as Date })
  expect(await look()).toMatchObject({ failures: 0, failingSince: null, lastSuccessAt: expect.any(Date) as Date }) // prettier-ignore
})

it('every job of the schedule has a name that people are told', () => {
  expect(SCHEDULE.map(({ name }) => name).sort()).toEqual([...JOB_NAMES].sort())
})
