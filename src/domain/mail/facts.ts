import type { Category, Classification } from '../complaint/words.ts'
import type { NoticeKind } from '../notices.ts'
import type { Grounds, ReasonCode, RequestStatus, RequestType, Channel } from '../request/status.ts'

/** One thing that a return asks for, by the name that people know it by. */
export interface NamedCorrection {
  path: string
  /** Of a document: what its requirement is called, in the language of the recipient. */
  label: string | null
  note: string | null
}

/** A name or an address of a change, as it was and as it is to be. */
export interface MailedChange {
  before: string
  after: string
}

/** What a mail about a request may tell. Never what is secret: of login information only how long it can be opened. */
export interface MailedRequest {
  id: string
  number: string | null
  type: RequestType
  channel: Channel
  status: RequestStatus
  host: string | null
  unit: string
  reasonCode: ReasonCode | null
  /** What was said with the act that is told. */
  note: string | null
  because: string | null
  corrections: readonly NamedCorrection[]
  /** What a change changes: the name, the address, or both. */
  changes: readonly MailedChange[]
  grounds: Grounds | null
  objectionUntil: Date | null
  dueAt: Date | null
  revealUntil: Date | null
}

/** What a mail about a complaint may tell; to staff never what the reporter wrote or who that is. */
export interface MailedComplaint {
  id: string
  number: string
  classification: Classification
  category: Category
  title: string
  dueAt: Date | null
  response: string | null
  /** What was said with the act that is told. */
  note: string | null
}

/** The letterhead, as the settings have it. */
export interface MailOffice {
  government: string
  office: string
  address: string
  phone: string
}

/** Everything that a mail is written from. */
export interface MailFacts {
  kind: NoticeKind
  language: 'id' | 'en'
  recipient: { name: string; unit: string | null; isStaff: boolean }
  /** When it happened. */
  at: Date
  request: MailedRequest | null
  complaint: MailedComplaint | null
  /** What was noted with the notice. */
  facts: Readonly<Record<string, unknown>>
  office: MailOffice
  quarantineDays: number | null
  /** What an administrator wrote instead of our text for this mail. */
  ownText: string | null
}
