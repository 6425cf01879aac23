import type { Channel, ReasonCode } from '#domain/request/status.ts'
import type { RequestAction } from '#domain/request/transitions.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import type { Moment } from './calendar.ts'

type Category = NonNullable<SubdomainRequest['category']>
type Target = NonNullable<SubdomainRequest['target']>

/** One request from its first draft to where it stands today. */
export interface Story {
  /** Suggested label of the unit. */
  unit: string
  name: string
  channel: Channel
  category: Category
  purpose: string
  /** Events only. */
  expiresInDays?: number
  /** What stands before the unit's code in the number of its letter, for example `500.12/214`. Null: no letter yet. */
  letter: { number: string; workingDaysAgo: number } | null
  /** Where the unit itself wants the name to point. */
  wish?: Target
  /** Left out of the first draft, and filled in by a later `edit`. */
  missing?: readonly (keyof SubdomainRequest)[]
  steps: readonly Step[]
}

/** Who did what, when. `who` is an account's name before the `@`. */
export type Step = readonly [...Moment, who: string, deed: Deed]

export type Deed =
  | { kind: 'draft' }
  | { kind: 'edit'; words: Partial<SubdomainRequest> }
  | { kind: 'handIn'; papers: readonly Paper[] }
  | { kind: 'judge'; verdicts: Readonly<Record<string, Verdict>> }
  | { kind: 'act'; action: RequestAction; input?: Input }
  | { kind: 'prepare'; login?: Login; reason?: string }
  | { kind: 'reveal' }

export interface Input {
  note?: string
  reasonCode?: ReasonCode
  target?: Target
  /** Account of an officer. */
  assignee?: string
  /** What a return for correction asks for, by form path. */
  corrections?: Readonly<Record<string, string>>
}

export interface Login {
  url: string
  username: string
  password: string
  note?: string
}

export interface Verdict {
  complete?: boolean
  valid?: boolean
  waived?: boolean
  note?: string
}

/** What is handed in for one requirement. */
export type Paper = { code: string; replaces?: boolean } & (
  | { source: 'file'; sheet: Sheet; name: string }
  | { source: 'link'; link: string }
  | { source: 'physical'; items: string }
  | { source: 'none'; reason: string }
)

/** The kinds of files that the demo writes. `unsigned` is a letter that somebody forgot to sign. */
export type Sheet = 'letter' | 'unsigned' | 'decree' | 'report' | 'flow' | 'api' | 'source' | 'process'
