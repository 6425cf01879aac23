/** What the product does as time passes. */
export const JOB_NAMES = [
  'reconcileDns',
  'askNameServers',
  'inspectSites',
  'alertLastingTrouble',
  'writeDigests',
  'sendNotifications',
  'flagOverdue',
  'remind',
  'askUse',
  'closeUnanswered',
  'refreshZone',
  'sweepUploads',
  'maskComplaints',
] as const
export type JobName = (typeof JOB_NAMES)[number]

/** How a job went since the process started. */
export interface JobRecord {
  lastRunAt: Date | null
  lastSuccessAt: Date | null
  /** In a row, up to the last run that ended. */
  failures: number
  failingSince: Date | null
}

/** Kept by the process that runs the jobs, for as long as it lives. */
export interface JobRecords {
  startedAt: Date
  byName: Map<JobName, JobRecord>
}

export const UNTRIED: JobRecord = { lastRunAt: null, lastSuccessAt: null, failures: 0, failingSince: null }

/** What a record becomes by what happens to its job. */
export const RECORDED = {
  begun: (record: JobRecord, at: Date): JobRecord => ({ ...record, lastRunAt: at }),
  succeeded: (record: JobRecord, at: Date): JobRecord => ({
    ...record,
    lastSuccessAt: at,
    failures: 0,
    failingSince: null,
  }),
  failed: (record: JobRecord, at: Date): JobRecord => ({
    ...record,
    failures: record.failures + 1,
    failingSince: record.failingSince ?? at,
  }),
} as const

/** After so many seconds without a success somebody should know: several turns on the clock, and the longest run that is usual. */
export const LATE_AFTER_S: Record<JobName, number> = {
  reconcileDns: 300,
  askNameServers: 300,
  inspectSites: 600,
  alertLastingTrouble: 600,
  writeDigests: 1_200,
  sendNotifications: 600,
  flagOverdue: 1_200,
  remind: 2_400,
  askUse: 3 * 3_600,
  closeUnanswered: 2_400,
  refreshZone: 1_200,
  sweepUploads: 3 * 3_600,
  maskComplaints: 3 * 3_600,
}

/** `late`: nothing ended well for too long, whether it hangs or was never begun; `failing`: the last run ended badly. */
export const JOB_STATES = ['ok', 'failing', 'late'] as const
export type JobState = (typeof JOB_STATES)[number]

/** How a job stands at an instant. What fails is told as failing, however long it has. */
export function jobStateOf(
  { failures, lastSuccessAt }: JobRecord,
  { name, startedAt, now }: { name: JobName; startedAt: Date; now: Date },
): JobState {
  if (failures > 0) return 'failing'
  const silentMs = now.getTime() - (lastSuccessAt ?? startedAt).getTime()
  return silentMs > LATE_AFTER_S[name] * 1_000 ? 'late' : 'ok'
}
