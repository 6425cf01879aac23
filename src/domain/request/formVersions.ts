import { FORM_PARTS, liesIn } from './formParts.ts'
import type { FilledIn } from './facts.ts'
import { said } from './returnedValues.ts'

/** What people fill in besides the parts of the form: how it came in, for whom, and the office's consent. */
const BESIDES = ['type', 'unit', 'channel', 'receivedAt', 'subdomain', 'exOfficio.grounds'] as const
const CONSENT = ['parentConsent.given', 'parentConsent.note'] as const
const FILLED_IN: readonly string[] = [...BESIDES, ...CONSENT]

/** Whether a dotted path holds what a person typed or chose, and nothing that the system wrote. */
export function isFilledIn(path: string): boolean {
  return FILLED_IN.includes(path) || FORM_PARTS.some((part) => liesIn(path, part))
}

/** Nothing, an empty text and an empty box are the same to a reader. */
export function saysTheSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(said(one)) === JSON.stringify(said(other))
}

/** The paths at which a save would put another value in the place of the stored one. */
export function overwritten(stored: FilledIn, saved: FilledIn): string[] {
  return Object.keys({ ...stored, ...saved }).filter(
    (path) => isFilledIn(path) && !saysTheSame(stored[path], saved[path]),
  )
}
