import { describe, expect, it } from 'vitest'
import { aPerson, anExOfficioFact, aWish, channelOf, goodFacts, NOW } from '#testing/requestFacts.ts'
import { NOBODY, SYSTEM, type Actor } from '../roles.ts'
import { decide } from './decide.ts'
import type { RequestStatus } from './status.ts'

const STATUS_OF: Record<string, RequestStatus> = {
  D: 'draft',
  S: 'submitted',
  I: 'in-review',
  R: 'revision',
  A: 'approved',
  P: 'provisioned',
  C: 'completed',
  J: 'rejected',
  W: 'withdrawn',
}
const LETTERS = Object.keys(STATUS_OF)

const officer = aPerson('officer')
const period = { from: '2026-07-20T00:00:00Z', until: '2026-07-24T00:00:00Z' }
const ended = { from: '2026-07-01T00:00:00Z', until: '2026-07-19T23:59:59Z' }
const ACTORS: Record<string, Actor> = {
  own: aPerson('agency'),
  foreign: { ...aPerson('agency', 'other'), unit: 'unit-other' },
  unitless: { ...aPerson('agency', 'unitless'), unit: null },
  officer,
  head: aPerson('head'),
  acting: { ...officer, actingHead: period },
  formerActing: { ...officer, actingHead: ended },
  actingAuditor: { ...aPerson('auditor'), actingHead: period },
  auditor: aPerson('auditor'),
  supervisor: aPerson('supervisor'),
  admin: aPerson('admin'),
  system: SYSTEM,
  nobody: NOBODY,
}

/** Who may, and what becomes of each status (`.`: not in this state), as the contract has it. */
// prettier-ignore
const MATRIX: [action: string, who: string, outcome: string][] = [
  //                                                           D S I R A P C J W
  ['submit', 'own officer head acting formerActing', /*     */ 'S . . S . . . . .'],
  ['startReview', 'officer head acting formerActing', /*    */ '. I . . . . . . .'],
  ['assign', 'officer head acting formerActing', /*         */ '. S I . . . . . .'],
  ['addNote', 'officer head acting formerActing', /*        */ '. S I R A P . . .'],
  ['requestRevision', 'officer head acting formerActing', /**/ '. . R . . . . . .'],
  ['declareComplete', 'officer head acting formerActing', /**/ '. . I . . . . . .'],
  ['extend', 'head acting', /*                              */ '. S I . A . . . .'],
  ['approve', 'head acting', /*                             */ '. . A . . . . . .'],
  ['reject', 'head acting', /*                              */ '. . J J . . . . .'],
  ['reopen', 'head acting', /*                              */ '. . . . I . . . .'],
  ['withdraw', 'own officer acting formerActing', /*        */ 'W W W W . . . . .'],
  ['confirmDns', 'system', /*                               */ '. . . . P . . . .'],
  ['retryDns', 'officer head acting formerActing', /*       */ '. . . . A . . . .'],
  ['adoptRecord', 'head acting', /*                         */ '. . . . A . . . .'],
  ['confirmDeletion', 'officer head acting formerActing', /**/ '. . . . A . . . .'],
  ['handOver', 'officer head acting formerActing', /*       */ '. . . . . C . . .'],
  ['closeUnanswered', 'system', /*                          */ '. . . W . . . . .'],
  ['lapse', 'system', /*                                    */ '. . . . . C . . .'],
  ['object', '', /*                                         */ '. . . . . . . . .'],
]

const CASES = MATRIX.flatMap(([action, who, outcome]) =>
  Object.keys(ACTORS).map((actor) => {
    const may = who.split(' ').includes(actor)
    const wrong = LETTERS.map(() => refusalOf(action, actor))
    return { action, actor, expected: may ? outcome.split(' ').map(meaning) : wrong }
  }),
)

function meaning(letter: string): string {
  return STATUS_OF[letter] ?? 'wrong-state'
}

/** Whoever was the acting head is told for which time; everybody else that it is not theirs. */
function refusalOf(action: string, actor: string): string {
  const isHeads = ['approve', 'reject', 'reopen', 'extend', 'adoptRecord'].includes(action)
  return isHeads && actor === 'formerActing' ? 'outside-acting-period' : 'not-allowed'
}

describe('every action, role and status', () => {
  it.each(CASES)('$action by $actor', ({ action, actor, expected }) => {
    const outcomes = LETTERS.map((letter) =>
      said(action, ACTORS[actor] ?? NOBODY, STATUS_OF[letter] ?? 'draft'),
    )
    expect(outcomes).toEqual(expected)
  })

  function said(action: string, actor: Actor, status: RequestStatus): string {
    const facts = goodFacts({ status, channel: channelOf(actor) })
    const outcome = decide({ wish: aWish(action), actor, facts, now: NOW })
    return outcome.kind === 'accepted' ? outcome.to : outcome.code
  }
})

/** What staff entered for a unit (`p` for what is theirs), status by status. */
// prettier-ignore
const ON_PAPER: [action: string, who: string, outcome: string][] = [
  //                                           D S I R A P C J W
  ['submit', 'own', /*                      */ 'p . . p . . . . .'],
  ['submit', 'officer', /*                  */ 'S . . S . . . . .'],
  ['submit', 'head', /*                     */ 'S . . S . . . . .'],
  ['withdraw', 'own', /*                    */ 'p W W W . . . . .'],
  ['withdraw', 'officer', /*                */ 'W W W W . . . . .'],
]

describe.each(['letter', 'email', 'whatsapp'] as const)('what came by %s', (channel) => {
  it.each(ON_PAPER)('%s by %s', (action, actor, outcome) => {
    const outcomes = LETTERS.map((letter) => {
      const facts = goodFacts({ status: STATUS_OF[letter] ?? 'draft', channel })
      const said = decide({ wish: aWish(action), actor: ACTORS[actor] ?? NOBODY, facts, now: NOW })
      return said.kind === 'accepted' ? said.to : said.code
    })
    expect(outcomes).toEqual(
      outcome.split(' ').map((letter) => (letter === 'p' ? 'entered-by-office' : meaning(letter))),
    )
  })
})

/** What the office started itself: the unit may do nothing but object. `n`: not theirs. */
// prettier-ignore
const EX_OFFICIO: [action: string, who: string, outcome: string][] = [
  //                                           D S I R A P C J W
  ['submit', 'own', /*                      */ 'n n n n n n n n n'],
  ['submit', 'officer', /*                  */ 'S . . S . . . . .'],
  ['submit', 'head', /*                     */ 'S . . S . . . . .'],
  ['withdraw', 'own', /*                    */ 'n n n n n n n n n'],
  ['withdraw', 'officer', /*                */ 'W W W W . . . . .'],
  ['withdraw', 'head', /*                   */ 'W W W W . . . . .'],
  ['requestRevision', 'head', /*            */ 'n n n n n n n n n'],
  ['object', 'own', /*                      */ '. S I . . . . . .'],
  ['object', 'foreign', /*                  */ 'n n n n n n n n n'],
  ['object', 'officer', /*                  */ 'n n n n n n n n n'],
  ['object', 'head', /*                     */ 'n n n n n n n n n'],
  ['approve', 'head', /*                    */ '. . A . . . . . .'],
  ['confirmDns', 'system', /*               */ '. . . . C . . . .'],
]

describe('what the office started', () => {
  it.each(EX_OFFICIO)('%s by %s', (action, actor, outcome) => {
    const outcomes = LETTERS.map((letter) => {
      const facts = anExOfficioFact({ status: STATUS_OF[letter] ?? 'draft' })
      const said = decide({ wish: aWish(action), actor: ACTORS[actor] ?? NOBODY, facts, now: NOW })
      return said.kind === 'accepted' ? said.to : said.code
    })
    expect(outcomes).toEqual(
      outcome.split(' ').map((letter) => (letter === 'n' ? 'not-allowed' : meaning(letter))),
    )
  })
})

it('after the office settled what drifted there is nothing to hand over', () => {
  const facts = anExOfficioFact({ type: 'change', status: 'approved' })
  expect(decide({ wish: aWish('confirmDns'), actor: SYSTEM, facts, now: NOW })).toMatchObject({
    to: 'completed',
  })
})

it.each(['', 'extended', 'SUBMIT', 'toString', 'constructor', '__proto__', 'status'])(
  'does not know the action %j',
  (action) => {
    const outcome = decide({ wish: aWish(action), actor: aPerson('head'), facts: goodFacts(), now: NOW })
    expect(outcome).toMatchObject({ kind: 'refused', code: 'unknown-action' })
  },
)

describe('in the stead of the head', () => {
  const inStead = (action: string, actor: Actor, status: RequestStatus) =>
    decide({ wish: aWish(action), actor, facts: goodFacts({ status }), now: NOW })
  const acting = { ...officer, actingHead: period }

  it.each(['approve', 'reject'])('%s by an acting head is recorded as such', (action) => {
    expect(inStead(action, acting, 'in-review')).toMatchObject({
      kind: 'accepted',
      inSteadOf: 'Kepala Bidang, Rahmadi',
    })
  })
  it('an acting head does an officer’s work as officer', () => {
    expect(inStead('startReview', acting, 'submitted')).toMatchObject({ inSteadOf: null })
  })
  it('the head acts in nobody’s stead, even with a deputyship left over from earlier', () => {
    const head = { ...aPerson('head'), actingHead: period }
    expect(inStead('approve', head, 'in-review')).toMatchObject({ inSteadOf: null })
  })
  it.each([
    [
      { title: 'Kepala Bidang Aplikasi', name: 'Siti Aminah, S.Kom.' },
      'Kepala Bidang Aplikasi, Siti Aminah, S.Kom.',
    ],
    [{ title: 'Kepala Bidang Aplikasi', name: null }, 'Kepala Bidang Aplikasi'],
    [{ title: ' ', name: 'Siti Aminah' }, 'Siti Aminah'],
    [{ title: null, name: null }, 'head'],
  ])('the head is called as the settings have it now: %j', (inCharge, inSteadOf) => {
    const facts = goodFacts({ status: 'in-review', head: inCharge })
    expect(decide({ wish: aWish('approve'), actor: acting, facts, now: NOW })).toMatchObject({ inSteadOf })
  })
  it.each([
    ['before', { from: '2026-07-20T02:00:00.001Z', until: '2026-07-24T00:00:00Z' }],
    ['after', { from: '2026-07-01T00:00:00Z', until: '2026-07-20T01:59:00Z' }],
  ])('%s the period it is not theirs, and they are told which it is', (_, actingHead) => {
    expect(inStead('approve', { ...officer, actingHead }, 'in-review')).toEqual({
      kind: 'refused',
      code: 'outside-acting-period',
      problems: [],
      period: `${actingHead.from}/${actingHead.until}`,
    })
  })
  it('what an officer may not do at all is not a matter of the period', () => {
    const later = { ...officer, actingHead: { from: '2027-01-01', until: '2027-01-02' } }
    expect(inStead('confirmDns', later, 'approved')).toMatchObject({ code: 'not-allowed' })
    expect(inStead('startReview', later, 'submitted')).toMatchObject({ kind: 'accepted' })
  })
})
