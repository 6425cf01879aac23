import type { Saying } from '#domain/dns/resolution.ts'
import type { FindingKind } from '#domain/dns/drift.ts'
import type { Foreseen } from '#domain/dns/foreseen.ts'
import type { Settlement } from '#domain/dns/settlement.ts'
import type { ZoneClass } from '#domain/dns/zoneClass.ts'
import type { Place } from '#domain/dns/zonePlan.ts'
import type { Mender, TroubleCode } from '#domain/dns/troubles.ts'
import type { ComplaintAction } from '#domain/complaint/transitions.ts'
import type {
  Category,
  Classification,
  ComplaintChannel,
  ComplaintStatus,
  Priority,
} from '#domain/complaint/words.ts'
import type { EventAction } from '#domain/events.ts'
import type { ExportedList } from '#domain/export/formats.ts'
import type { JobName, JobState } from '#domain/jobs.ts'
import type { ContactWay } from '#domain/mail/contactTask.ts'
import type { MailErrorCode, MailState } from '#domain/mail/states.ts'
import type { NoticeKind } from '#domain/notices.ts'
import type { ClockState } from '#domain/request/deadline.ts'
import type { DocumentSource, Obligation, RequirementForm } from '#domain/request/facts.ts'
import type { ClockStart } from '#domain/request/clockHistory.ts'
import type { RefusalCode } from '#domain/request/refusals.ts'
import type {
  CATEGORIES,
  Channel,
  Grounds,
  POSITION_STATUSES,
  ProvisioningState,
  ReasonCode,
  RequestStatus,
  RequestType,
  ResolutionState,
} from '#domain/request/status.ts'
import type { RequestAction } from '#domain/request/transitions.ts'
import type { Role } from '#domain/roles.ts'
import type { LookTrouble } from '#domain/siteReport.ts'
import type { SUBDOMAIN_STATUSES } from '#domain/subdomain.ts'
import type { UNIT_CONFIDENCE, UNIT_TYPES } from '#domain/unitTypes.ts'
import type { DayKind } from '#domain/workdays/dayStrip.ts'
import type { UseState } from '#domain/usage.ts'
import type { HolidayKind } from '#domain/workdays/holiday.ts'
import type { HolidaySource } from '#domain/workdays/holidayImport.ts'
import type { id } from './id.ts'
import type { ProblemCode } from './problemCodes.ts'

/** Sections named by a union of the domain: a member without its text does not compile, nor a text without its member. */
export interface DomainTexts {
  roles: Record<Role, string>
  statuses: Record<RequestStatus, string>
  requestTypes: Record<RequestType, string>
  channels: Record<Channel, string>
  categories: Record<(typeof CATEGORIES)[number], string>
  classifications: Record<Classification, string>
  complaintCategories: Record<Category, string>
  complaintChannels: Record<ComplaintChannel, string>
  complaintStatuses: Record<ComplaintStatus, string>
  priorities: Record<Priority, string>
  complaintActions: Record<ComplaintAction, string>
  complaintActionHints: Record<ComplaintAction, string>
  positionStatuses: Record<(typeof POSITION_STATUSES)[number], string>
  /** Short, for a list to choose from; `reasonSentences` says the same in a letter or mail. */
  reasonCodes: Record<ReasonCode, string>
  reasonSentences: Record<ReasonCode, string>
  provisioningStates: Record<ProvisioningState, string>
  resolutionStates: Record<ResolutionState, string>
  /** What one name server says; may hold `{seen}`. */
  sayings: Record<Saying, string>
  lookTroubles: Record<LookTrouble, string>
  grounds: Record<Grounds, string>
  unitTypes: Record<(typeof UNIT_TYPES)[number], string>
  confidence: Record<(typeof UNIT_CONFIDENCE)[number], string>
  obligations: Record<Obligation, string>
  requirementForms: Record<RequirementForm, string>
  holidayKinds: Record<HolidayKind, string>
  holidaySources: Record<HolidaySource, string>
  clockStarts: Record<ClockStart, string>
  useStates: Record<UseState, string>
  /** What a day is to a promise; may hold `{number}` and `{name}`. */
  dayKinds: Record<DayKind, string>
  /** May hold `{due}`, `{since}`, `{late}` and `{ended}`. */
  clockStates: Record<ClockState, string>
  documentSources: Record<DocumentSource, string>
  zoneClasses: Record<ZoneClass, string>
  findingKinds: Record<FindingKind, string>
  findingAdvice: Record<FindingKind, string>
  settlements: Record<Settlement, string>
  settlementHints: Record<Settlement, string>
  foreseen: Record<Foreseen['outcome'], string>
  places: Record<Place, string>
  subdomainStatuses: Record<(typeof SUBDOMAIN_STATUSES)[number], string>
  notices: Record<NoticeKind, string>
  /** Paragraphs, to whom each notice may go. */
  mails: Record<NoticeKind, Partial<Record<'unit' | 'staff', readonly string[]>>>
  mailStates: Record<MailState, string>
  mailSides: Record<'unit' | 'staff', string>
  contactDone: Record<ContactWay, string>
  mailTroubles: Record<MailErrorCode, string>
  jobNames: Record<JobName, string>
  /** May hold `{job}`, `{times}` and `{since}`. */
  jobTroubles: Record<Exclude<JobState, 'ok'>, string>
  /** On the button; `actionHints` says in the confirmation what will happen. */
  actions: Record<RequestAction, string>
  actionHints: Record<RequestAction, string>
  eventNames: Record<EventAction, string>
  /** What happens next and who holds it, as told to the unit and to staff. */
  nextSteps: Record<RequestStatus, Record<'unit' | 'staff', string>>
  /** May hold `{period}` and `{day}`. */
  refusals: Record<RefusalCode, string>
  /** May hold `{label}` (a part of the name) and `{zone}`. */
  problems: Record<ProblemCode, string>
  dnsErrors: Record<TroubleCode, string>
  exportNames: Record<ExportedList, string>
  /** Who has to act before the work goes on. */
  menders: Record<Mender, string>
}

type Strings<T> = { [K in keyof T]: T[K] extends string ? string : Strings<T[K]> }

/** Every text in one language. What no union names has the shape of the Indonesian sections. */
export type Texts = DomainTexts & Strings<Omit<typeof id, keyof DomainTexts>>
