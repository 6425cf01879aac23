import type { File, Payload } from 'payload'
import type { LiveRecord } from '#domain/dns/records.ts'
import { markerOf } from '#domain/dns/marker.ts'
import { idOf } from '#domain/relation.ts'
import type { DocumentSource } from '#domain/request/facts.ts'
import type { RequestStatus } from '#domain/request/status.ts'
import type { RequestAction } from '#domain/request/transitions.ts'
import { SYSTEM } from '#domain/roles.ts'
import type { Handover, RequestDocument, SubdomainRequest } from '#payload-types.ts'
import { buildPdf } from './pdf.ts'
import { as, fresh, type Office, type Person } from './people.ts'

type Words = Partial<SubdomainRequest>
export type Input = Pick<Words, 'note' | 'reasonCode' | 'target' | 'assignee' | 'corrections' | 'planHash'>

/** Everything a unit fills in for a new name. */
export function words(): Words {
  return {
    requestedName: fresh('layanan'),
    purpose: 'Informasi layanan bagi masyarakat Tapin.',
    category: 'public-service',
    contactEmail: 'kontak@contoh.go.id',
    contactPhone: '0517-31434',
    technicalManager: {
      name: 'Siti Aminah',
      nip: '198501012010012001',
      position: 'Pranata Komputer',
      phone: '0811500000',
      email: 'siti@contoh.go.id',
    },
    statements: { purposeFits: true, responsible: true },
  }
}

/** An empty draft of a unit's operator, or of staff for a letter that came in. */
export function aDraft(payload: Payload, by: Person, wishes: Words = {}): Promise<SubdomainRequest> {
  const paper = by.role !== 'agency'
  return payload.create({
    collection: 'requests',
    depth: 0,
    ...as(by),
    data: {
      type: 'creation',
      status: 'draft',
      channel: paper ? 'letter' : 'portal',
      unit: idOf(by.unit) ?? '',
      ...words(),
      ...wishes,
    },
  })
}

/** A small real PDF as an upload. */
export function aPdf(name = 'surat.pdf', text = name): File {
  const data = buildPdf([text], text)
  return { name, data, mimetype: 'application/pdf', size: data.length }
}

interface HandIn {
  request: string
  /** Code of the requirement. */
  code: string
  source?: DocumentSource
  supersedes?: string
  /** Another letter each time where it is left out. */
  file?: File
}

/** One document for one requirement: a file, or none with a reason. */
export async function aDocument(payload: Payload, by: Person, handIn: HandIn): Promise<RequestDocument> {
  const { request, code, source = 'file', supersedes, file = aPdf('surat.pdf', fresh('surat')) } = handIn
  const requirement = await requirementId(payload, code)
  const reason = source === 'none' ? 'Memakai templat Diskominfo.' : null
  const link = source === 'link' ? 'https://contoh.go.id/berkas' : null
  return payload.create({
    collection: 'documents',
    depth: 0,
    ...as(by),
    data: { request, requirement, source, reason, link, supersedes },
    file: source === 'file' ? file : undefined,
  })
}

export async function requirementId(payload: Payload, code: string): Promise<string> {
  const { docs } = await payload.find({
    collection: 'requirements',
    where: { code: { equals: code } },
    limit: 1,
    depth: 0,
  })
  return docs[0]?.id ?? ''
}

/** Everything that is asked for: the letter as a file, the waivable ones declared not to exist. */
export async function handInAll(
  payload: Payload,
  by: Person,
  request: string,
  type: SubdomainRequest['type'] = 'creation',
): Promise<void> {
  for (const [code, source] of PAPERS[type]) await aDocument(payload, by, { request, code, source })
}

export function act(
  payload: Payload,
  by: Person,
  id: string,
  action: RequestAction,
  input: Input = {},
): Promise<SubdomainRequest> {
  return payload.update({ collection: 'requests', id, depth: 0, ...as(by), data: { action, ...input } })
}

/** Finds everything complete and valid, or waives what was declared not to exist. */
export async function judgeAll(payload: Payload, by: Person, request: string): Promise<void> {
  const where = { request: { equals: request }, supersededBy: { exists: false } }
  const { docs } = await payload.find({ collection: 'documents', where, depth: 0 })
  for (const { id, source } of docs) {
    const verdict =
      source === 'none' ? { waived: true, note: 'Tidak diperlukan.' } : { complete: true, valid: true }
    await payload.update({ collection: 'documents', id, depth: 0, ...as(by), data: { verdict } })
  }
}

export const TARGET: SubdomainRequest['target'] = { type: 'A', value: '103.130.10.20', proxied: false }

/** The record as a provider reports it once it has been written. */
export function liveRecord({ id, requestedName }: SubdomainRequest, zone = 'tapinkab.go.id'): LiveRecord {
  const name = `${requestedName ?? ''}.${zone}`
  return {
    id: `rec-${id}`,
    name,
    type: 'A',
    content: '103.130.10.20',
    proxied: false,
    ttl: 1,
    comment: markerOf(id),
  }
}

/** What the reconciler does when it has seen the record. */
export function confirmDns(payload: Payload, request: SubdomainRequest): Promise<SubdomainRequest> {
  const context = { actor: SYSTEM, record: liveRecord(request) }
  return payload.update({
    collection: 'requests',
    id: request.id,
    depth: 0,
    data: { action: 'confirmDns' },
    context,
  })
}

export const LOGIN = {
  url: 'https://contoh.go.id/masuk',
  username: 'operator',
  password: 'RAHASIA-amat-sangat-7Q',
}

export function aHandover(
  payload: Payload,
  by: Person,
  request: string,
  wishes: Partial<Handover> = {},
): Promise<Handover> {
  const login = wishes.noneNeeded ? undefined : LOGIN
  return payload.create({ collection: 'handovers', depth: 0, ...as(by), data: { request, login, ...wishes } })
}

/** What each type of request hands in besides its words. */
const PAPERS: Record<SubdomainRequest['type'], [code: string, source: DocumentSource][]> = {
  creation: [
    ['R01', 'file'],
    ['R10', 'none'],
    ['R12', 'none'],
    ['R13', 'none'],
  ],
  change: [['R02', 'file']],
  deletion: [['R03', 'file']],
}

type Step = (payload: Payload, office: Office, request: SubdomainRequest) => Promise<unknown>
const by =
  (who: keyof Office, action: RequestAction, input: Input = {}): Step =>
  (payload, office, { id }) =>
    act(payload, office[who], id, action, input)

const BECAUSE = { reasonCode: 'other', note: 'Mohon diperiksa kembali.' } as const

const toSubmitted: Step[] = [
  (payload, { operator }, { id, type }) => handInAll(payload, operator, id, type),
  by('operator', 'submit'),
]
const toReview: Step[] = [...toSubmitted, by('officer', 'startReview')]
const toApproved: Step[] = [
  ...toReview,
  (payload, { officer }, { id }) => judgeAll(payload, officer, id),
  by('head', 'approve', { target: TARGET }),
]
const toProvisioned: Step[] = [...toApproved, (payload, _, request) => confirmDns(payload, request)]

/** How a request of the unit gets into each status, by nothing but what people do. */
const PATHS: Record<RequestStatus, Step[]> = {
  draft: [],
  submitted: toSubmitted,
  'in-review': toReview,
  revision: [...toReview, by('officer', 'requestRevision', BECAUSE)],
  approved: toApproved,
  provisioned: toProvisioned,
  completed: [
    ...toProvisioned,
    (payload, { officer }, { id }) => aHandover(payload, officer, id),
    by('officer', 'handOver'),
  ],
  rejected: [...toReview, by('head', 'reject', BECAUSE)],
  withdrawn: [...toSubmitted, by('operator', 'withdraw')],
}

/** A request of the office's operator that has come to this status by the product's own actions. */
export async function requestIn(
  status: RequestStatus,
  { payload, office, wishes = {} }: { payload: Payload; office: Office; wishes?: Words },
): Promise<SubdomainRequest> {
  const draft = await aDraft(payload, office.operator, wishes)
  for (const step of PATHS[status]) await step(payload, office, draft)
  return payload.findByID({ collection: 'requests', id: draft.id, depth: 0, showHiddenFields: true })
}
