import type { Access, CollectionConfig, Where } from 'payload'
import { HANDLERS } from '#domain/complaint/supervision.ts'
import { scopeOf, type CollectionName, type Operation, type Scope } from '#domain/permissions.ts'
import type { Actor } from '#domain/roles.ts'
import { actorOf } from './actorOf.ts'

type UserActor = Extract<Actor, { kind: 'user' }>

/** What "own" and "self" mean in each collection, as a `where`. A collection that stands not here has no such rows. */
const OWN: Partial<Record<CollectionName, (unit: string) => Where>> = {
  requests: (unit) => ({ unit: { equals: unit }, or: handedIn('') }),
  documents: (unit) => ({ unit: { equals: unit }, or: handedIn('request.') }),
  handovers: (unit) => ({ unit: { equals: unit } }),
  subdomains: (unit) => ({ unit: { equals: unit } }),
  events: (unit) => ({ unit: { equals: unit }, visibleToUnit: { equals: true } }),
  units: (unit) => ({ id: { equals: unit } }),
}
const SELF: Partial<Record<CollectionName, (actor: UserActor) => Where>> = {
  users: ({ id }) => ({ id: { equals: id } }),
  notifications: ({ id, unit }) => ({ recipient: { equals: id }, or: stillOf(unit) }),
}

/** Rows that may belong to a complaint under supervision, and where that is said. */
const SUPERVISED_AT: Partial<Record<CollectionName, string>> = {
  complaints: 'supervised',
  'complaint-attachments': 'complaint.supervised',
  events: 'complaint.supervised',
  notifications: 'complaint.supervised',
}

/** What belongs to no complaint is ordinary. */
function ordinary(collection: CollectionName): boolean | Where {
  const path = SUPERVISED_AT[collection]
  if (path === undefined) return false
  const isOrdinary: Where = { [path]: { not_equals: true } }
  return path === 'supervised' ? isOrdinary : { or: [{ complaint: { exists: false } }, isOrdinary] }
}

function supervised(collection: CollectionName): boolean | Where {
  const path = SUPERVISED_AT[collection]
  return path === undefined ? false : { [path]: { equals: true } }
}

/**
 * What the office prepares of its own accord is nobody else's until it is submitted, which gives it its number; see
 * `openToUnit` for the same in SQL.
 */
function handedIn(request: '' | 'request.'): Where[] {
  return [{ [`${request}channel`]: { not_equals: 'office' } }, { [`${request}number`]: { exists: true } }]
}

/** Whoever moves to another unit leaves behind what was told about the requests of the former one. */
function stillOf(unit: string | null): Where[] {
  const aboutNone: Where = { request: { exists: false } }
  return unit ? [aboutNone, { 'request.unit': { equals: unit } }] : [aboutNone]
}

/** The permission table as Payload's access of one collection. Locking documents for others is not offered. */
export function accessFor(collection: CollectionName): NonNullable<CollectionConfig['access']> {
  const read = accessTo(collection, 'read')
  return {
    read,
    readVersions: read,
    create: accessTo(collection, 'create'),
    update: accessTo(collection, 'update'),
    delete: accessTo(collection, 'delete'),
    unlock: ({ req }) => isAdmin(actorOf(req)),
    admin: ({ req }) => actorOf(req).kind === 'user',
  }
}

/** Makes Payload look for the row of a file: without one it would search the disk, and fail, for a name that nobody gave. */
const ANY_ROW: Where = { id: { exists: true } }

function accessTo(collection: CollectionName, operation: Operation): Access {
  return ({ req, isReadingStaticFile }) => {
    const actor = actorOf(req)
    if (actor.kind !== 'user') return false
    const scope = scopeOf(actor.role, collection, operation)
    if (operation === 'create') return scope !== 'none'
    const rows = withoutReporters(collection, rowsOf(collection, scope, actor), actor)
    return isReadingStaticFile && rows === true ? ANY_ROW : rows
  }
}

/** What was written to whoever complained names them: only who handles complaints reads it. */
const NOT_TO_REPORTERS: Where = { or: [{ complaint: { exists: false } }, { recipient: { exists: true } }] }

function withoutReporters(
  collection: CollectionName,
  rows: boolean | Where,
  actor: UserActor,
): boolean | Where {
  const isHandler = Object.values(HANDLERS).some((roles) => roles.includes(actor.role))
  if (collection !== 'notifications' || isHandler || rows === false) return rows
  return rows === true ? NOT_TO_REPORTERS : { and: [rows, NOT_TO_REPORTERS] }
}

function rowsOf(collection: CollectionName, scope: Scope, actor: UserActor): boolean | Where {
  if (scope === 'all') return true
  if (scope === 'ordinary') return ordinary(collection)
  if (scope === 'supervised') return supervised(collection)
  if (scope === 'self') return SELF[collection]?.(actor) ?? false
  if (scope === 'own' && actor.unit) return OWN[collection]?.(actor.unit) ?? false
  return false
}

function isAdmin(actor: Actor): boolean {
  return actor.kind === 'user' && actor.role === 'admin'
}
