import type { RegisteredRecord } from '../dns/goal.ts'
import type { Goal } from '../dns/step.ts'
import type { SubdomainStatus } from '../subdomain.ts'
import type { ClockStart } from './clockHistory.ts'
import type { Correction } from './corrections.ts'
import type { ExOfficioFact } from './exOfficio.ts'
import type { RequestStatus, RequestType, Channel } from './status.ts'

export const OBLIGATIONS = ['required', 'waivable', 'optional', 'none'] as const
export type Obligation = (typeof OBLIGATIONS)[number]

export const REQUIREMENT_FORMS = ['document', 'field', 'statement', 'rule'] as const
export type RequirementForm = (typeof REQUIREMENT_FORMS)[number]

export const DOCUMENT_SOURCES = ['file', 'link', 'physical', 'none'] as const
export type DocumentSource = (typeof DOCUMENT_SOURCES)[number]

/** One line of the requirement matrix, already narrowed to the type of the request; stored like this at first submission. */
export interface RequirementFact {
  id: string
  code: string
  form: RequirementForm
  obligation: Obligation
  /** Whether ZIP and tar.gz are taken for it. */
  archives: boolean
}

/** The two separate judgements of the standard (steps 3, 8, 13), and the waiver. */
export interface Verdict {
  complete: boolean
  valid: boolean
  waived: boolean
  note: string | null
  /** User id of whoever gave it. */
  by: string | null
}

/** A document that no other supersedes. */
export interface DocumentFact {
  requirementCode: string
  source: DocumentSource
  verdict: Verdict
}

/** What the database knows against a name. Missing or stale knowledge is a warning, never a refusal. */
export const NAME_OBSTACLES = [
  'name-reserved',
  'name-reserved-for-unit',
  'name-held',
  'name-in-use',
  'name-in-quarantine',
  'name-in-zone',
  'parent-missing',
  'parent-in-zone',
  'parent-inactive',
  'parent-leaving',
  'parent-of-other-unit',
  'parent-reserved-for-unit',
] as const
export type NameObstacle = (typeof NAME_OBSTACLES)[number]

/** The office may consent to these, for one parent name (product.md §2.4). */
export const CONSENTABLE: readonly NameObstacle[] = ['parent-of-other-unit', 'parent-reserved-for-unit']

/** The subdomain that a change or a deletion is about, from the register. */
export interface SubdomainFact {
  name: string
  unit: string
  status: SubdomainStatus
  /** Names below it that live or are being asked for. */
  below: readonly string[]
  /** Number of another request for it that is being decided or carried out. */
  otherRequest: string | null
  /** As the register has it; null where it has none. */
  record: RegisteredRecord | null
}

/** What a person filled in, as far as a guard looks at it; a path is dotted like in a form. */
export type FilledIn = Readonly<Record<string, unknown>>

/** What is carried out, with its fingerprint. */
export interface FingerprintedGoal {
  goal: Goal
  goalHash: string
}

/** Where the promise stands, by the database's clock. */
export interface ClockFact {
  startsAt: ClockStart
  /** It has a due time. */
  isRunning: boolean
  isPastDue: boolean
  isExtended: boolean
  isDeclaredComplete: boolean
  /** By how many working days the head may extend it. */
  extensionDays: number
}

/** Everything that `decide` may know about a request. */
export interface RequestFacts {
  type: RequestType
  status: RequestStatus
  channel: Channel
  unit: { id: string; active: boolean }
  /** Of a transfer: the unit whose the subdomain is until then. */
  fromUnit: string | null
  /** Of what the office started itself. */
  exOfficio: ExOfficioFact | null
  /** For how many days a unit may object to the deletion of what it abandoned, as the settings have it now. */
  objectionDays: number
  /** User ids of everybody who ever entered its words or submitted it, however long ago. */
  applicants: readonly string[]
  /** First submission, ISO; null for a draft. */
  submittedAt: string | null
  /** How often it was returned for correction, and what for the last time. */
  returns: number
  corrections: readonly Correction[]
  fields: FilledIn
  /** Calendar day where the office stands. */
  today: string
  clock: ClockFact
  requirements: readonly RequirementFact[]
  documents: readonly DocumentFact[]
  /** Problems of the name itself (form), and what stands against it in the database. */
  nameProblems: readonly { code: string; label?: string }[]
  nameObstacles: readonly NameObstacle[]
  /** `missing`, `ok`, or a problem code of the value. */
  target: string
  /** What a change or a deletion is about; null for a creation, and where nothing of the unit was chosen. */
  subdomain: SubdomainFact | null
  /** What an approval would bring about at the provider; null while that is not known. */
  goal: Goal | null
  /** Protected names of the register or the zone that the goal would touch, fully qualified; what is asked for anew has obstacles instead. */
  protectedNames: readonly string[]
  /** Fingerprint of the goal. */
  goalHash: string | null
  /** The decided plan with the hand-made record taken over that stands in its way; null where none can be. */
  adoption: FingerprintedGoal | null
  /** The plan as it was approved, where a record that was taken over is not what it was any more. */
  unadopted: FingerprintedGoal | null
  fourEyes: boolean
  /** The head of division as the settings call them now. */
  head: { title: string | null; name: string | null }
  /** Whether a write at the provider may have happened whose absence is not proven. */
  writeBegun: boolean
  provisioningState: string | null
  /** Whether a deletion waits because the hour has had its number of them. */
  deletionIsBraked: boolean
  /** User id of whoever took the decision. */
  decidedBy: string | null
  hasHandover: boolean
}
