import type { JobName } from '#domain/jobs.ts'
import { DNS_WORK_CHANNEL, IMPACT_CHANNEL } from '#db/channels.ts'
import { alertLastingTrouble } from './alertLastingTrouble.ts'
import { askUse } from './askUse.ts'
import { askNameServers } from './askNameServers.ts'
import type { JobContext } from './context.ts'
import { closeUnanswered } from './closeUnanswered.ts'
import { flagOverdue } from './flagOverdue.ts'
import { maskComplaints } from './maskComplaints.ts'
import { inspectSites } from './inspectSites.ts'
import { reconcileDns } from './reconcileDns.ts'
import { remind } from './remind.ts'
import { refreshZone } from './refreshZone.ts'
import { sendNotifications } from './sendNotifications.ts'
import { sweepUploads } from './sweepUploads.ts'
import { writeDigests } from './writeDigests.ts'

export interface Job {
  name: JobName
  /** node-cron's six fields, seconds first. */
  cron: string
  run: (context: JobContext) => Promise<void>
  /** Also right after the start. */
  atStart: boolean
  /** How many may run at once in one process. */
  lanes: number
  /** Where hooks and endpoints say that there is work. */
  wokenBy?: string
}

/** THE schedule. Every job is safe to run twice, late, or in two processes at once. */
export const SCHEDULE: readonly Job[] = [
  {
    name: 'reconcileDns',
    cron: '*/5 * * * * *',
    run: reconcileDns,
    atStart: true,
    lanes: 3,
    wokenBy: DNS_WORK_CHANNEL,
  },
  { name: 'askNameServers', cron: '*/5 * * * * *', run: askNameServers, atStart: true, lanes: 1 },
  {
    name: 'inspectSites',
    cron: '*/15 * * * * *',
    run: (context) => inspectSites(context),
    atStart: true,
    lanes: 2,
    wokenBy: IMPACT_CHANNEL,
  },
  {
    name: 'alertLastingTrouble',
    cron: '30 * * * * *',
    run: alertLastingTrouble,
    atStart: false,
    lanes: 1,
  },
  { name: 'writeDigests', cron: '15 */5 * * * *', run: writeDigests, atStart: true, lanes: 1 },
  { name: 'sendNotifications', cron: '*/10 * * * * *', run: sendNotifications, atStart: true, lanes: 2 },
  { name: 'flagOverdue', cron: '15 */5 * * * *', run: flagOverdue, atStart: true, lanes: 1 },
  { name: 'remind', cron: '45 */10 * * * *', run: remind, atStart: true, lanes: 1 },
  { name: 'askUse', cron: '55 7 * * * *', run: askUse, atStart: true, lanes: 1 },
  { name: 'closeUnanswered', cron: '50 */10 * * * *', run: closeUnanswered, atStart: true, lanes: 1 },
  { name: 'refreshZone', cron: '0 */5 * * * *', run: refreshZone, atStart: true, lanes: 1 },
  {
    name: 'sweepUploads',
    cron: '0 17 * * * *',
    run: (context) => sweepUploads(context),
    atStart: true,
    lanes: 1,
  },
  { name: 'maskComplaints', cron: '35 11 * * * *', run: maskComplaints, atStart: true, lanes: 1 },
]
