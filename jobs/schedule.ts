import type { JobContext } from './context.ts'
import { reconcileDns } from './reconcileDns.ts'
import { refreshZone } from './refreshZone.ts'

export interface Job {
  name: string
  /** node-cron's six fields, seconds first. */
  cron: string
  run: (context: JobContext) => Promise<void>
  /** Also right after the start. */
  atStart: boolean
}

/** THE schedule. Every job is safe to run twice, late, or in two processes at once. */
export const SCHEDULE: readonly Job[] = [
  { name: 'reconcileDns', cron: '*/5 * * * * *', run: reconcileDns, atStart: true },
  { name: 'refreshZone', cron: '0 */5 * * * *', run: refreshZone, atStart: true },
]
