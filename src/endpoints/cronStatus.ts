import { JOB_NAMES, jobStateOf, UNTRIED, type JobName, type JobRecords } from '#domain/jobs.ts'
import { fill } from '#i18n/fill.ts'
import { instantText } from '#i18n/instantText.ts'
import { textsFor } from '#i18n/label.ts'
import { now } from '#now.ts'

/** Every scheduled job of this process: when it was last begun and last ended well, and what is wrong with it. */
export function cronStatus({ startedAt, byName }: JobRecords, language: string) {
  const jobs = JOB_NAMES.map((name) => jobStatus(name, { startedAt, byName, language }))
  return { ok: jobs.every(({ state }) => state === 'ok'), startedAt, jobs }
}

function jobStatus(name: JobName, { startedAt, byName, language }: JobRecords & { language: string }) {
  const record = byName.get(name) ?? UNTRIED
  const state = jobStateOf(record, { name, startedAt, now: now() })
  const { jobNames, jobTroubles } = textsFor(language)
  const since = record.failingSince ?? record.lastSuccessAt ?? startedAt
  const message =
    state === 'ok'
      ? null
      : fill(jobTroubles[state], {
          job: jobNames[name],
          times: record.failures,
          since: instantText(since, language),
        })
  return { name, label: jobNames[name], state, ...record, reason: message && { code: state, message } }
}
