import type { Actor } from '../roles.ts'
import { bringsSomething } from './bringsSomething.ts'
import { incompleteDocuments, missingForSubmission, unverifiedDocuments } from './completeness.ts'
import { isReturned, parseCorrections, unexplained } from './corrections.ts'
import { endDateProblems } from './endDate.ts'
import type { RequestFacts } from './facts.ts'
import type { FormPart } from './formParts.ts'
import { refused, type Refused } from './refusals.ts'
import { STUCK_STATES } from './status.ts'
import { NAME_FIELD } from './wantedName.ts'

export interface GuardArgs {
  facts: RequestFacts
  actor: Actor
  wish: { note: string | null; corrections: unknown; planHash: string | null }
}

type Guard = (args: GuardArgs) => Refused | null

/** One precondition each; null means it holds. They read facts only: never a clock, a database or the network. */
export const GUARDS = {
  // What a dissolved unit left behind is what the office has to act on.
  unitIsActive: ({ facts }) => (facts.unit.active || facts.exOfficio ? null : refused('unit-inactive')),

  staffOnlyForPaper: ({ facts, actor }) =>
    isUnitItself(actor) || facts.channel !== 'portal' ? null : refused('only-paper-requests'),

  unitOnlyForItsOwnWords: ({ facts, actor }) =>
    isUnitItself(actor) && facts.channel !== 'portal' ? refused('entered-by-office') : null,

  // What staff have not entered to the end is no request of the unit yet.
  unitLeavesPaperDrafts: ({ facts, actor }) =>
    isUnitItself(actor) && facts.channel !== 'portal' && facts.status === 'draft'
      ? refused('entered-by-office')
      : null,

  // Whoever ends what somebody else wrote says why.
  noteUnlessOwnWords: ({ facts, actor, wish }) =>
    wish.note || (isUnitItself(actor) && facts.channel === 'portal')
      ? null
      : refused('note-required', [{ path: 'note', code: 'note-required' }]),

  fileIsComplete: ({ facts }) => {
    const problems = missingForSubmission(facts)
    return problems.length === 0 ? null : refused('incomplete', problems)
  },

  endIsAhead: ({ facts }) => {
    const problems = endDateProblems(facts.fields, facts.today)
    return problems.length === 0 || facts.type !== 'creation' || isOutOfReach(facts, 'expiresOn')
      ? null
      : refused('field-invalid', problems)
  },

  nameIsAllowed: ({ facts }) =>
    facts.nameProblems.length === 0 || nameIsOutOfReach(facts)
      ? null
      : refused('name-not-allowed', atName(facts, facts.nameProblems)),

  nameIsFree: ({ facts }) =>
    facts.nameObstacles.length === 0 || nameIsOutOfReach(facts)
      ? null
      : refused(
          'name-taken',
          atName(
            facts,
            facts.nameObstacles.map((code) => ({ code })),
          ),
        ),

  subdomainStands: ({ facts }) => {
    if (facts.type === 'creation') return null
    const { subdomain, unit, fromUnit } = facts
    return subdomain?.status === 'active' && subdomain.unit === (fromUnit ?? unit.id)
      ? null
      : refused('subdomain-not-active', [{ path: 'subdomain', code: 'subdomain-not-active' }])
  },

  noOtherRequest: ({ facts }) => {
    const number = facts.subdomain?.otherRequest
    return number
      ? refused('subdomain-busy', [{ path: 'subdomain', code: 'subdomain-busy', label: number }])
      : null
  },

  // What the last brake before every write would stop is not approved to wait there.
  nothingIsProtected: ({ facts: { protectedNames } }) =>
    protectedNames.length === 0
      ? null
      : refused('name-protected', [
          { path: 'subdomain', code: 'name-protected', label: protectedNames.join(', ') },
        ]),

  // Deleting or renaming a name would leave those below it without their parent.
  noNamesBelow: ({ facts }) => {
    const below = facts.subdomain?.below ?? []
    return below.length === 0 || !leavesItsName(facts)
      ? null
      : refused('names-below', [{ path: 'subdomain', code: 'names-below', label: below.join(', ') }])
  },

  somethingChanges: ({ facts }) =>
    facts.type !== 'change' || bringsSomething(facts)
      ? null
      : refused('nothing-to-change', [{ path: 'newName', code: 'nothing-to-change' }]),

  targetIsSet: ({ facts }) =>
    // A change keeps the target that it does not name, a deletion has none.
    facts.target === 'missing' && facts.type === 'creation'
      ? refused('target-missing', [{ path: 'target.value', code: 'field-required' }])
      : null,

  targetIsAllowed: ({ facts }) =>
    facts.target === 'missing' || facts.target === 'ok' || isOutOfReach(facts, 'target')
      ? null
      : refused('target-not-allowed', [{ path: 'target.value', code: facts.target }]),

  notOwnSubmission: ({ facts, actor }) =>
    actor.kind === 'user' && facts.applicants.includes(actor.id) ? refused('own-submission') : null,

  fourEyes: ({ facts, actor }) =>
    facts.fourEyes && actor.kind === 'user' && facts.documents.some(({ verdict }) => verdict.by === actor.id)
      ? refused('four-eyes')
      : null,

  objectionTimeIsOver: ({ facts: { exOfficio } }) =>
    exOfficio?.objectionsUntil && !exOfficio.objectionsAreOver
      ? { ...refused('objection-time-runs'), day: exOfficio.objectionsUntil }
      : null,

  // What the unit said is answered by whoever decides against it.
  objectionIsAnswered: ({ facts, wish }) =>
    facts.exOfficio?.hasObjection && !wish.note
      ? refused('objection-unanswered', [{ path: 'note', code: 'note-required' }])
      : null,

  objectionIsInTime: ({ facts: { exOfficio } }) =>
    exOfficio?.objectionsUntil && exOfficio.objectionsAreOver
      ? { ...refused('objection-too-late'), day: exOfficio.objectionsUntil }
      : null,

  documentsAreVerified: ({ facts }) => {
    const problems = unverifiedDocuments(facts)
    return problems.length === 0 ? null : refused('documents-not-verified', problems)
  },

  clockWaitsForCompleteness: ({ facts: { clock } }) => {
    if (clock.startsAt !== 'complete') return refused('clock-runs')
    return clock.isDeclaredComplete ? refused('already-declared') : null
  },

  documentsAreComplete: ({ facts }) => {
    // Nothing to mend where nobody waits for it.
    const isAwaited = facts.clock.startsAt === 'complete' && !facts.clock.isDeclaredComplete
    const problems = isAwaited ? incompleteDocuments(facts) : []
    return problems.length === 0 ? null : refused('documents-not-complete', problems)
  },

  somethingIsDue: ({ facts: { clock } }) => (clock.isRunning ? null : refused('nothing-due')),

  notExtendedYet: ({ facts: { clock } }) => (clock.isExtended ? refused('already-extended') : null),

  // What is late stays late, whoever grants more time.
  notDueYet: ({ facts: { clock } }) => (clock.isPastDue ? refused('due-time-passed') : null),

  correctionsAreKnown: ({ facts, wish }) =>
    parseCorrections(wish.corrections, facts)
      ? null
      : refused('corrections-invalid', [{ path: 'corrections', code: 'corrections-invalid' }]),

  // Who does not say what they saw decides on what is there now.
  planIsAsSeen: ({ facts, wish }) =>
    wish.planHash === null || wish.planHash === facts.goalHash ? null : refused('plan-changed'),

  // Whoever is to mend something is told what is wrong with it.
  correctionsAreExplained: ({ facts, wish }) => {
    const paths = unexplained(parseCorrections(wish.corrections, facts) ?? [], facts)
    return paths.length === 0
      ? null
      : refused(
          'note-required',
          paths.map((path) => ({ path, code: 'note-required' })),
        )
  },

  nothingWritten: ({ facts }) => (facts.writeBegun ? refused('write-begun') : null),

  provisioningIsStuck: ({ facts }) =>
    STUCK_STATES.some((state) => state === facts.provisioningState) ? null : refused('not-stuck'),

  recordIsAdoptable: ({ facts }) => (facts.adoption ? null : refused('nothing-to-adopt')),

  // Who does not say which record they saw takes over the one that was found.
  adoptionIsAsSeen: ({ facts, wish }) =>
    wish.planHash === null || wish.planHash === facts.adoption?.goalHash ? null : refused('plan-changed'),

  deletionWaits: ({ facts }) => (facts.deletionIsBraked ? null : refused('not-braked')),

  secondPerson: ({ facts, actor }) =>
    facts.deletionIsBraked && actor.kind === 'user' && actor.id === facts.decidedBy
      ? refused('second-person-needed')
      : null,

  handoverExists: ({ facts }) => (facts.hasHandover ? null : refused('handover-missing')),
} as const satisfies Record<string, Guard>

export type GuardName = keyof typeof GUARDS

/**
 * What was not returned nobody can mend before the next submission. The review that follows sees it and returns it, and
 * no approval passes it by.
 */
function isOutOfReach({ status, corrections }: RequestFacts, part: FormPart): boolean {
  return status === 'revision' && !isReturned(corrections, part)
}

function isUnitItself(actor: Actor): boolean {
  return actor.kind === 'user' && actor.role === 'agency'
}

function nameIsOutOfReach(facts: RequestFacts): boolean {
  const field = NAME_FIELD[facts.type]
  return field !== null && isOutOfReach(facts, field)
}

function atName({ type }: RequestFacts, problems: readonly { code: string; label?: string }[]) {
  return problems.map((problem) => ({ path: NAME_FIELD[type] ?? 'requestedName', ...problem }))
}

/** Measured by the register: a record that somebody renamed by hand, or removed, comes back under its own name. */
function leavesItsName({ type, goal, subdomain }: RequestFacts): boolean {
  const name = subdomain?.record?.fqdn ?? goal?.before?.name
  return type === 'deletion' || (type === 'change' && goal?.after?.name !== name)
}
