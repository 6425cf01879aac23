import type { LiveRecord } from '#domain/dns/records.ts'
import { isMarked } from './deeds.ts'
import { isMarking, isSame } from './touches.ts'
import { isAsRegistered, type AskedFor, type Decided, type Picture, type RegisteredName } from './picture.ts'

/** Looks at the picture and names what is wrong in it, one line each. */
export type Invariant = (picture: Picture) => string[]

const shown = ({ id, name, type, content, comment }: LiveRecord): string =>
  `${name} ${type} ${content} (${id}, ${comment ?? 'unmarked'})`

const isOf = ({ marker, record }: RegisteredName, live: LiveRecord): boolean =>
  live.comment === marker || live.id === record?.id

/** Whether a person had a hand in the record of this name. */
const isTouched = ({ deeds }: Picture, name: RegisteredName): boolean =>
  deeds.some(({ kind, record }) => kind !== 'add' && isOf(name, record))

/** An active name has exactly the one record that the register says, unless a person changed it. */
const registerIsZone: Invariant = (picture) =>
  picture.register
    .filter((name) => name.status === 'active' && !isTouched(picture, name))
    .flatMap((name) => {
      const found = picture.records.filter((live) => isOf(name, live))
      return found.length === 1 && found.every((live) => isAsRegistered(name, live))
        ? []
        : [
            `${name.fqdn} is registered as ${JSON.stringify(name.record)}, the zone has ${found.map(shown).join('; ') || 'nothing'}`,
          ]
    })

/**
 * Where zone and register differ, or somebody else's address stands beside ours, staff are told: by a finding, or on the
 * request that stopped there. Of a name that is right nobody is told anything.
 */
const differenceIsTold: Invariant = (picture) =>
  picture.register
    .filter(({ status }) => status === 'active')
    .flatMap((name) => {
      const found = picture.records.filter((live) => isOf(name, live))
      const isRight = found.length === 1 && found.every((live) => isAsRegistered(name, live))
      const isToBeTold = !isRight || picture.records.some((live) => isBeside(name, live))
      const isTold = picture.told.includes(name.fqdn)
      if (isToBeTold && !isTold && !isStuck(picture, name)) return [`nobody is told of ${name.fqdn}`]
      return isTold && !isToBeTold ? [`${name.fqdn} is said to differ, and does not`] : []
    })

const ADDRESSES = ['A', 'AAAA', 'CNAME']
const isBeside = (name: RegisteredName, live: LiveRecord): boolean =>
  live.name === name.fqdn && ADDRESSES.includes(live.type) && !isOf(name, live)

const isStuck = ({ requests }: Picture, name: RegisteredName): boolean =>
  requests.some(
    ({ status, marker, names }) =>
      status === 'approved' && (marker === name.marker || names.includes(name.fqdn)),
  )

/** No name has two records of ours, and no subdomain stands under two names: a person may move, we may not. */
const nothingDoubled: Invariant = ({ records, deeds }) => {
  const ours = records.filter(isMarked)
  const isMoved = ({ id }: LiveRecord) =>
    deeds.some(({ kind, record }) => kind === 'move' && record.id === id)
  return ours
    .filter((one, at) =>
      ours.slice(at + 1).some((other) => {
        const isSame = one.name === other.name || one.comment === other.comment
        return isSame && !isMoved(one) && !isMoved(other)
      }),
    )
    .map((one) => `doubled: ${shown(one)}`)
}

/** Every record with our marker is known: to a living name, or to a creation that is not finished. */
const nothingOrphaned: Invariant = ({ records, register, requests, deeds }) => {
  const known = new Set([
    ...register.filter(({ status }) => status === 'active').map(({ marker }) => marker),
    ...requests
      .filter(({ type, status }) => type === 'creation' && status === 'approved')
      .map(({ marker }) => marker),
  ])
  return records
    .filter((live) => isMarked(live) && !known.has(live.comment ?? ''))
    .filter(({ id }) => !deeds.some(({ kind, record }) => kind === 'move' && record.id === id))
    .map((live) => `nobody knows ${shown(live)}`)
}

/** A name that the register calls deleted has no record of ours under any name. */
const deletedIsGone: Invariant = ({ register, records }) =>
  register
    .filter(({ status, isFormer }) => status === 'deleted' && !isFormer)
    .flatMap((name) =>
      records
        .filter((live) => live.comment === name.marker)
        .map((live) => `${name.fqdn} is deleted, but ${shown(live)} stands`),
    )

/** What is said to be carried out stands in the register as it was decided; of a subdomain the newest such decision counts. */
const doneIsSo: Invariant = ({ register, requests }) => {
  const newest = new Map(requests.filter(isDone).map((request) => [request.marker, request]))
  return [...newest.values()]
    .filter(({ marker, after }) => {
      const name = register.find((each) => each.marker === marker && !each.isFormer)
      return after ? !name || !isRegistered(name, after) : name?.status !== 'deleted'
    })
    .map(({ id, type, status, after }) => {
      return `${type} ${id} is ${status}, but the register does not say ${JSON.stringify(after)}`
    })
}

const isDone = ({ status }: AskedFor): boolean => status === 'provisioned' || status === 'completed'

function isRegistered({ fqdn, status, record }: RegisteredName, after: Decided): boolean {
  return (
    status === 'active' &&
    fqdn === after.name &&
    record?.type === after.type &&
    record.content === after.content &&
    record.proxied === after.proxied
  )
}

/** What others wrote is as they left it, to the last field. */
const strangersUntouched: Invariant = ({ strangers, records }) =>
  touched(strangers, records, 'of somebody else')

/** What a person changed about a record of ours is for a person to decide, whatever was approved. */
const handsRespected: Invariant = ({ left, records }) => touched(left, records, 'changed by hand')

function touched(asLeft: readonly LiveRecord[], records: readonly LiveRecord[], whose: string): string[] {
  return asLeft.flatMap((record) => {
    const live = records.find(({ id }) => id === record.id)
    return isSame(live, record) ? [] : [`${shown(record)} ${whose} became ${live ? shown(live) : 'nothing'}`]
  })
}

/**
 * What somebody made by hand is written once at the most: our marker, because the head took it over, and onto the record
 * as it was shown. Nothing is created in its place, and once marked it is let alone until the decision is carried out.
 */
const adoptedAsShown: Invariant = ({ foreignTouches }) =>
  foreignTouches
    .filter((touch) => !isMarking(touch))
    .map(({ before, after, adoption }) => {
      const told = adoption
        ? `taken over as ${adoption.shown ? shown(adoption.shown) : 'nothing'}`
        : 'of somebody else'
      return `${before ? shown(before) : 'nothing'}, ${told}, became ${after ? shown(after) : 'nothing'}`
    })

/** Whatever is approved and not carried out says what a person has to do about it; nothing else waits. */
const requestsSayWhat: Invariant = ({ requests }) =>
  requests
    .filter(({ status }) => status === 'approved')
    .filter(({ state, code, isDue }) => isDue || code === null || state === 'queued' || state === 'working')
    .map(({ id, type, state, code }) => `${type} ${id} is ${state ?? 'nowhere'} with ${code ?? 'no code'}`)

/** What waits for a person has a person's doing, or a refusal, behind it. */
const stuckForAReason: Invariant = ({ requests, deeds, faults }) =>
  requests
    .filter(({ status }) => status === 'approved')
    .filter(
      ({ code }) => !(deeds.length > 0 && BY_HAND.has(code ?? '')) && !faults.some((kind) => kind === code),
    )
    .map(
      ({ id, type, state, code }) =>
        `${type} ${id} is ${state ?? ''} with ${code ?? 'no code'}, and nothing caused it`,
    )

const BY_HAND = new Set(['name-taken', 'record-changed', 'record-missing'])

/** What has come to rest is written no more. */
const appliedOnce: Invariant = ({ lateWrites }) =>
  lateWrites === 0 ? [] : [`${lateWrites} writes after the end`]

/** Everything that must hold after any schedule. */
export const INVARIANTS = {
  registerIsZone,
  differenceIsTold,
  nothingDoubled,
  nothingOrphaned,
  deletedIsGone,
  doneIsSo,
  strangersUntouched,
  handsRespected,
  adoptedAsShown,
  requestsSayWhat,
  stuckForAReason,
  appliedOnce,
} as const satisfies Record<string, Invariant>

/** Every breach, under the name of its invariant. */
export function breachesOf(picture: Picture): string[] {
  return Object.entries(INVARIANTS).flatMap(([name, invariant]) =>
    invariant(picture).map((breach) => `${name}: ${breach}`),
  )
}
