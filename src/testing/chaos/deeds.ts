import type { LiveRecord } from '#domain/dns/records.ts'
import { MARKER_PREFIX } from '#domain/dns/marker.ts'
import type { ChaosStep } from './steps.ts'
import type { HandMade } from './touches.ts'
import type { ByHand, ChaosZone } from './zone.ts'

/** What somebody did at the provider's dashboard. */
export interface Deed {
  kind: 'add' | 'edit' | 'remove' | 'unmark' | 'reword' | 'move'
  /** The record as it was before; what was added where nothing was. */
  record: LiveRecord
  /** Where a moved one went. */
  to: string | null
}

/** Everything done by hand in one schedule, and the records of others as they have to stand at its end. */
export interface ByHandBook extends HandMade {
  deeds: Deed[]
  /**
   * Registered records of ours as a person left them while no worker was looking and before the zone was read again:
   * whatever is decided about them, nobody but a person touches them.
   */
  left: Map<string, LiveRecord>
}

export const emptyBook = (): ByHandBook => ({
  deeds: [],
  foreignTouches: [],
  strangers: new Map(),
  left: new Map(),
  adoptions: new Map(),
  taken: new Map(),
})

export const isMarked = ({ comment }: Pick<LiveRecord, 'comment'>): boolean =>
  comment?.startsWith(MARKER_PREFIX) ?? false

type HandStep = Extract<ChaosStep, { do: Deed['kind'] }>
interface Dashboard {
  zone: ChaosZone
  book: ByHandBook
  /** Among which a person chooses. */
  records: readonly LiveRecord[]
  fqdn: string
  /** Whether what a person made of a record has to stand. */
  isLeft: (before: LiveRecord, after: LiveRecord) => boolean
}

const CONTENTS = { A: '198.51.100.', TXT: '"catatan ', CNAME: 'lain-' } as const
const ENDS = { A: '', TXT: '"', CNAME: '.example.org' } as const

/** Does it, and keeps book. What the dashboard itself would refuse did not happen. */
export async function byHand(step: HandStep, dashboard: Dashboard): Promise<void> {
  const { zone, book, records, fqdn } = dashboard
  const count = book.deeds.length + 1
  if (step.do === 'add') {
    const content = `${CONTENTS[step.type]}${count}${ENDS[step.type]}`
    const bare = { comment: null, proxied: false, ttl: 1 }
    return addByHand(dashboard, { name: fqdn, type: step.type, content, ...bare })
  }
  const record = records.at(step.pick % records.length)
  if (!record) return
  if (step.do === 'remove') {
    await zone.remove(record.id)
    for (const kept of [book.strangers, book.taken, book.left]) kept.delete(record.id)
  } else {
    const words = changed(step.do, record, { fqdn, count })
    if (!words || (await allowed(zone.change(record.id, words).then(() => true))) === null) return
    noteChange(dashboard, record, { ...record, ...words })
  }
  book.deeds.push({ kind: step.do, record, to: step.do === 'move' ? fqdn : null })
}

/** Somebody enters a record; the very same twice is refused. */
export async function addByHand(
  { zone, book }: Pick<Dashboard, 'zone' | 'book'>,
  wanted: ByHand,
): Promise<void> {
  const isThere = ({ name, type, content }: LiveRecord) =>
    name === wanted.name && type === wanted.type && content === wanted.content
  if ((await zone.records()).some(isThere)) return
  const record = await allowed(zone.add(wanted))
  if (!record) return
  book.strangers.set(record.id, record)
  book.deeds.push({ kind: 'add', record, to: null })
}

function noteChange({ book, isLeft }: Dashboard, before: LiveRecord, after: LiveRecord): void {
  const { strangers, taken, left } = book
  const { id } = before
  left.delete(id)
  // Without our marker it is somebody else's again.
  const isGivenBack = taken.has(id) && !isMarked(after)
  if (isGivenBack) taken.delete(id)
  if (isGivenBack || strangers.has(id)) strangers.set(id, after)
  else if (isLeft(before, after)) left.set(id, after)
}

function changed(
  kind: Exclude<Deed['kind'], 'add' | 'remove'>,
  { name, type, comment }: LiveRecord,
  { fqdn, count }: { fqdn: string; count: number },
): Partial<ByHand> | null {
  switch (kind) {
    case 'edit':
      if (type === 'AAAA') return { content: `2001:db8::${count}` }
      return type === 'A' || type === 'TXT' || type === 'CNAME'
        ? { content: `${CONTENTS[type]}${count}${ENDS[type]}` }
        : null
    case 'unmark':
      return comment === null ? null : { comment: null }
    case 'reword':
      return isMarked({ comment }) ? null : { comment: `Catatan ${count}` }
    case 'move':
      return name === fqdn ? null : { name: fqdn }
  }
}

async function allowed<T>(attempt: Promise<T>): Promise<T | null> {
  try {
    return await attempt
  } catch (error) {
    const isUnique = error instanceof Error && 'code' in error && error.code === '23505'
    const isRefused = error instanceof Error && error.message === 'refused'
    if (isUnique || isRefused) return null
    throw error
  }
}
