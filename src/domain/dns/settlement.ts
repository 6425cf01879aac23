import type { ComparedRecord, Finding } from './drift.ts'
import { WRITABLE_TYPES, type WritableType } from './records.ts'

/** How the office settles a difference: the register's record is written again, or what stands in the zone becomes official. */
export const SETTLEMENTS = ['restore', 'accept'] as const
export type Settlement = (typeof SETTLEMENTS)[number]

/** What a request of the office says to bring it about; what it leaves out stays as the register has it. */
export interface SettlingWords {
  target?: { type: WritableType; value: string; proxied: boolean }
  newName?: string
}

type Difference = Pick<Finding, 'kind' | 'subdomain' | 'expected' | 'found'>

/** What can be decided about a difference here; empty where only the provider or a next change mends it. */
export function settlementsOf({ kind, subdomain, expected, found }: Difference): Settlement[] {
  if (!subdomain || !expected) return []
  switch (kind) {
    case 'missing':
      return ['restore']
    case 'changed':
    case 'moved':
      return found && isWritable(found.type) ? ['restore', 'accept'] : ['restore']
    case 'unmarked':
    case 'doubled':
    case 'unknown-owned':
      return []
  }
}

/** Nothing is said for what the register keeps, everything for what the zone makes official. */
export function settlingWords(settlement: Settlement, { expected, found }: Difference): SettlingWords {
  if (settlement === 'restore' || !expected || !found) return {}
  const { type, content: value, proxied } = found
  return {
    ...(isWritable(type) && differs(expected, found) && { target: { type, value, proxied } }),
    ...(found.name !== expected.name && { newName: found.name }),
  }
}

/** The record that stands in the end. */
export function settledAs(settlement: Settlement, { expected, found }: Difference): ComparedRecord | null {
  return settlement === 'restore' ? expected : found
}

function differs(one: ComparedRecord, other: ComparedRecord): boolean {
  return (['type', 'content', 'proxied', 'ttl'] as const).some((part) => one[part] !== other[part])
}

function isWritable(type: string): type is WritableType {
  return WRITABLE_TYPES.some((ours) => ours === type)
}
