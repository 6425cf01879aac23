import type { LiveRecord } from '#domain/dns/records.ts'
import type { JobContext } from '#jobs/context.ts'
import type { TestPayload } from '../payload.ts'
import type { Office } from '../people.ts'
import { workerOf, ZONE } from '../reconciler.ts'
import { emptyBook, type ByHandBook } from './deeds.ts'
import type { Label } from './steps.ts'
import type { Templates } from '../templates.ts'
import type { ChaosZone } from './zone.ts'

/** What a schedule is played on. */
export interface Stage {
  product: TestPayload
  office: Office
  templates: Templates
  zone: ChaosZone
}

/** One schedule while it is played. */
export interface Play extends Stage {
  /** Tells the names of this schedule from those of all others. */
  tag: string
  book: ByHandBook
  /** A worker is in the middle of its work. */
  isWorking: boolean
  /** Ids of its requests, oldest first. */
  requests: string[]
  faults: string[]
  /** What the product refused its people. */
  refusals: string[]
}

export function begin(stage: Stage, tag: string): Play {
  return {
    ...stage,
    tag,
    isWorking: false,
    book: emptyBook(),
    requests: [],
    faults: [],
    refusals: [],
  }
}

/** Every label ends alike, so that the records of a schedule are found by their names. */
export const nameOf = ({ tag }: Pick<Play, 'tag'>, label: Label): string => `${label}-${tag}`
export const fqdnIn = (play: Pick<Play, 'tag'>, label: Label): string => `${nameOf(play, label)}.${ZONE}`

/** As much as it takes to see what became of it. */
export type Watched = Omit<Play, 'office' | 'templates' | 'zone' | 'refusals' | 'isWorking'> & {
  zone: Pick<ChaosZone, 'records'>
}

/** The zone's records of this schedule. */
export async function recordsOf({ zone, tag }: Watched): Promise<LiveRecord[]> {
  const records = await zone.records()
  return records.filter(({ name }) => name.endsWith(`-${tag}.${ZONE}`))
}

export const workerFor = ({ product, zone }: Stage, more: Partial<JobContext> = {}): JobContext =>
  workerOf(product, zone.provider(), more)
