import type { DocumentFact, RequestFacts, RequirementFact, Verdict } from '#domain/request/facts.ts'
import { aSubdomainFact } from './subdomainFact.ts'
import type { Channel } from '#domain/request/status.ts'
import type { Wish } from '#domain/request/decide.ts'
import type { Actor, Role } from '#domain/roles.ts'

export const OWN_UNIT = 'unit-own'
export const NOW = new Date('2026-07-20T02:00:00Z')

export function aPerson(role: Role, id: string = role): Extract<Actor, { kind: 'user' }> {
  return { kind: 'user', id, role, unit: role === 'agency' ? OWN_UNIT : null, actingHead: null }
}

export function aVerdict(wishes: Partial<Verdict> = {}): Verdict {
  return { complete: true, valid: true, waived: false, note: null, by: 'officer', ...wishes }
}

export function aDocumentFact(requirementCode: string, wishes: Partial<DocumentFact> = {}): DocumentFact {
  return { requirementCode, source: 'file', verdict: aVerdict(), ...wishes }
}

/** A document that has to be handed in. */
export function aRequirementFact(code: string, wishes: Partial<RequirementFact> = {}): RequirementFact {
  return { id: `id-${code}`, code, form: 'document', obligation: 'required', archives: false, ...wishes }
}

/** A request with which nothing is wrong: whatever its status allows may be done. It came as a letter, so staff may act for the unit. */
export function goodFacts(wishes: Partial<RequestFacts> = {}): RequestFacts {
  return {
    type: 'creation',
    status: 'draft',
    channel: 'letter',
    unit: { id: OWN_UNIT, active: true },
    fromUnit: null,
    exOfficio: null,
    objectionDays: 7,
    applicants: ['somebody'],
    submittedAt: null,
    returns: 0,
    corrections: [],
    fields: GOOD_FIELDS,
    today: '2026-07-20',
    clock: {
      startsAt: 'complete',
      isRunning: true,
      isPastDue: false,
      isExtended: false,
      isDeclaredComplete: false,
      extensionDays: 3,
    },
    requirements: [
      aRequirementFact('R01'),
      aRequirementFact('R06', { form: 'statement' }),
      aRequirementFact('R07', { form: 'field' }),
      aRequirementFact('R10', { obligation: 'waivable' }),
      aRequirementFact('R11', { obligation: 'optional' }),
      aRequirementFact('R02', { obligation: 'none' }),
    ],
    documents: [aDocumentFact('R01'), aDocumentFact('R10')],
    nameProblems: [],
    nameObstacles: [],
    target: 'ok',
    subdomain: null,
    goal: null,
    protectedNames: [],
    goalHash: null,
    adoption: { goal: { marker: 'm', before: null, after: null }, goalHash: 'adoption' },
    unadopted: null,
    fourEyes: false,
    head: { title: 'Kepala Bidang', name: 'Rahmadi' },
    writeBegun: false,
    provisioningState: 'conflict',
    deletionIsBraked: true,
    decidedBy: 'somebody',
    hasHandover: true,
    ...wishes,
  }
}

/** A harmful subdomain of an act that the office started, with which nothing is wrong either. */
export function anExOfficioFact(wishes: Partial<RequestFacts> = {}): RequestFacts {
  return goodFacts({
    type: 'deletion',
    channel: 'office',
    subdomain: aSubdomainFact(),
    fields: { subdomain: 'id-lama', reason: 'Memuat perjudian.', 'exOfficio.grounds': 'harmful' },
    requirements: [],
    documents: [],
    target: 'missing',
    exOfficio: { grounds: 'harmful', objectionsUntil: null, objectionsAreOver: false, hasObjection: false },
    ...wishes,
  })
}

const GOOD_FIELDS = {
  purpose: 'Informasi layanan.',
  category: 'institution',
  contactEmail: 'kontak@contoh.go.id',
  contactPhone: '0517-31434',
  'statements.responsible': true,
}

/** How a request came in of which this actor's words are: a unit's in the panel, those that staff enter on paper. */
export function channelOf(actor: Actor): Channel {
  return actor.kind === 'user' && actor.role === 'agency' ? 'portal' : 'letter'
}

/** A wish that gives everything any action asks for. */
export function aWish(action: string, wishes: Partial<Wish> = {}): Wish {
  const said = { note: 'Catatan.', reasonCode: 'other', assignee: 'officer' } as const
  return { action, ...said, corrections: null, planHash: null, ...wishes }
}
