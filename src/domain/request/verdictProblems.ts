import type { DocumentSource, Obligation, Verdict } from './facts.ts'
import { isReceived, type Physical } from './receipt.ts'
import type { Problem } from './refusals.ts'

/** A verdict that somebody is about to give, and what it is about. */
export interface Judging {
  obligation: Obligation
  source: DocumentSource
  physical?: Physical | null
  verdict: { [part in keyof Omit<Verdict, 'by'>]?: Verdict[part] | null }
}

interface Rule extends Problem {
  isBroken: (judging: Judging) => boolean
}

const isFound = ({ verdict }: Judging) => Boolean(verdict.complete || verdict.valid)
const isInOrder = ({ verdict }: Judging) => Boolean(verdict.complete && verdict.valid && !verdict.waived)

/** What is only announced, or declared not to exist, can be waived or sent back, but not found complete or valid. */
const RULES = [
  {
    path: 'verdict.waived',
    code: 'not-waivable',
    isBroken: ({ verdict, obligation }) => Boolean(verdict.waived) && obligation !== 'waivable',
  },
  {
    path: 'verdict.complete',
    code: 'nothing-to-judge',
    isBroken: (judging) => judging.source === 'none' && isFound(judging),
  },
  {
    path: 'physical.receivedOn',
    code: 'not-received-yet',
    isBroken: (judging) => judging.source === 'physical' && !isReceived(judging.physical) && isFound(judging),
  },
  {
    path: 'verdict.note',
    code: 'note-required',
    isBroken: (judging) => !isInOrder(judging) && !judging.verdict.note?.trim(),
  },
] as const satisfies readonly Rule[]

/** What is wrong with a verdict, all at once: the unit reads why whenever a document is not simply in order. */
export function verdictProblems(judging: Judging): Pick<(typeof RULES)[number], 'path' | 'code'>[] {
  return RULES.filter(({ isBroken }) => isBroken(judging)).map(({ path, code }) => ({ path, code }))
}

/** Whether this document can be found complete and valid at all. */
export function mayBeInOrder(judging: Omit<Judging, 'verdict'>): boolean {
  return verdictProblems({ ...judging, verdict: { complete: true, valid: true } }).length === 0
}
