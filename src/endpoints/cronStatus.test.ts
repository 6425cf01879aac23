import { expect, it } from 'vitest'
import { JOB_NAMES, RECORDED, UNTRIED, type JobName, type JobRecord } from '#domain/jobs.ts'
import { during } from '#now.ts'
import { wita } from '#testing/clock.ts'
import { cronStatus } from './cronStatus.ts'

const START = wita('2026-11-23 08:00')
const { failed, succeeded } = RECORDED

/** Everything went well five minutes after the start, but for what is said otherwise. */
async function statusWith(others: Partial<Record<JobName, JobRecord>>, language = 'en') {
  const well = succeeded(UNTRIED, wita('2026-11-23 08:05'))
  const byName = new Map(JOB_NAMES.map((name) => [name, others[name] ?? well]))
  return during(wita('2026-11-23 08:06'), async () => cronStatus({ startedAt: START, byName }, language))
}
const troublesIn = ({ jobs }: Awaited<ReturnType<typeof statusWith>>) =>
  jobs.flatMap(({ name, reason }) => (reason ? [[name, reason.message]] : []))

it('all is well when every job was done lately', async () => {
  const status = await statusWith({})
  expect(status).toMatchObject({ ok: true, startedAt: START })
  expect(status.jobs.map(({ name }) => name)).toEqual(JOB_NAMES)
})

it.each([
  ['en', 'The scheduled job “Sending mail” has failed since 23 November 2026 at 08:04 WITA (2×).'],
  ['id', 'Pekerjaan berkala “Pengiriman surel” gagal sejak 23 November 2026 pukul 08.04 WITA (2×).'],
])('a job that fails is named, with since when and how often (%s)', async (language, words) => {
  const first = failed(succeeded(UNTRIED, START), wita('2026-11-23 08:04'))
  const status = await statusWith({ sendNotifications: failed(first, wita('2026-11-23 08:05')) }, language)
  expect(status.ok).toBe(false)
  expect(troublesIn(status)).toEqual([['sendNotifications', expect.stringContaining(words)]])
})

it('so is one that was never done since the process started', async () => {
  const status = await statusWith({ reconcileDns: UNTRIED })
  expect(troublesIn(status)).toEqual([
    [
      'reconcileDns',
      expect.stringContaining(
        '“Carrying out in DNS” has not been carried out since 23 November 2026 at 08:00 WITA',
      ),
    ],
  ])
})
