import type { LiveRecord } from '#domain/dns/records.ts'
import { MARKER_PREFIX } from '#domain/dns/marker.ts'
import type { ChaosStep } from './steps.ts'
import type { ByHand, ChaosZone } from './zone.ts'

/** What somebody did at the provider's dashboard. */
export interface Deed {
  kind: 'add' | 'edit' | 'remove' | 'unmark' | 'move'
  /** The record as it was before; what was added where nothing was. */
  record: LiveRecord
  /** Where a moved one went. */
  to: string | null
}

/** Everything done by hand in one schedule, and the strangers' records as they have to stand at its end. */
export interface ByHandBook {
  deeds: Deed[]
  strangers: Map<string, LiveRecord>
  /**
   * Registered records of ours as a person left them while no worker was looking and before the zone was read again:
   * whatever is decided about them, nobody but a person touches them.
   */
  left: Map<string, LiveRecord>
}

export const isMarked = ({ comment }: Pick<LiveRecord, 'comment'>): boolean =>
  comment?.startsWith(MARKER_PREFIX) ?? false

type HandStep = Extract<ChaosStep, { do: Deed['kind'] }>
type Target = {
  zone: ChaosZone
  book: ByHandBook
  records: readonly LiveRecord[]
  fqdn: string
  /** Whether what a person made of a record has to stand. */
  isLeft: (before: LiveRecord, after: LiveRecord) => boolean
}

const CONTENTS = { A: '198.51.100.', TXT: '"catatan ', CNAME: 'lain-' } as const
const ENDS = { A: '', TXT: '"', CNAME: '.example.org' } as const

/** Does it, and keeps book. What the dashboard itself would refuse did not happen. */
export async function byHand(step: HandStep, { zone, book, records, fqdn, isLeft }: Target): Promise<void> {
  const count = book.deeds.length + 1
  if (step.do === 'add') {
    const content = `${CONTENTS[step.type]}${count}${ENDS[step.type]}`
    const record = await allowed(zone.add({ name: fqdn, type: step.type, content, comment: null }))
    if (!record) return
    book.strangers.set(record.id, record)
    book.deeds.push({ kind: 'add', record, to: null })
    return
  }
  const record = records[step.pick % records.length]
  if (!record) return
  book.left.delete(record.id)
  if (step.do === 'remove') {
    await zone.remove(record.id)
    book.strangers.delete(record.id)
  } else {
    const words = changed(step.do, record, { fqdn, count })
    if (!words || (await allowed(zone.change(record.id, words).then(() => true))) === null) return
    const changedBy = { ...record, ...words }
    if (book.strangers.has(record.id)) book.strangers.set(record.id, changedBy)
    else if (isLeft(record, changedBy)) book.left.set(record.id, changedBy)
  }
  book.deeds.push({ kind: step.do, record, to: step.do === 'move' ? fqdn : null })
}

function changed(
  kind: 'edit' | 'unmark' | 'move',
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
