import type { Role } from './roles.ts'

export const COLLECTIONS = [
  'requests',
  'documents',
  'handovers',
  'subdomains',
  'events',
  'units',
  'users',
  'requirements',
  'holidays',
  'notifications',
  'complaints',
  'complaint-attachments',
] as const
export type CollectionName = (typeof COLLECTIONS)[number]

export const OPERATIONS = ['read', 'create', 'update', 'delete'] as const
export type Operation = (typeof OPERATIONS)[number]

/**
 * `all` every row; `own` rows of the actor's unit; `self` rows of the actor; `none` nothing. `ordinary` all but what belongs to
 * a complaint under supervision, `supervised` only that.
 */
export type Scope = 'all' | 'own' | 'self' | 'ordinary' | 'supervised' | 'none'

type Row = Record<Role, Scope>

const nobody: Row = {
  agency: 'none',
  officer: 'none',
  head: 'none',
  auditor: 'none',
  supervisor: 'none',
  admin: 'none',
}
const adminOnly: Row = { ...nobody, admin: 'all' }
/** Staff who watch over everything read everything; units read what is theirs. */
const casework: Row = {
  agency: 'own',
  officer: 'all',
  head: 'all',
  auditor: 'all',
  supervisor: 'none',
  admin: 'all',
}
/** Who works on a request. The administrator decides nothing and therefore writes nothing here. */
const caseworkers: Row = { ...nobody, agency: 'own', officer: 'all', head: 'all' }
const officers: Row = { ...nobody, officer: 'all', head: 'all' }
const everyone: Row = {
  agency: 'all',
  officer: 'all',
  head: 'all',
  auditor: 'all',
  supervisor: 'all',
  admin: 'all',
}
const themselves: Row = {
  agency: 'self',
  officer: 'self',
  head: 'self',
  auditor: 'self',
  supervisor: 'self',
  admin: 'self',
}

/** Of what may belong to a complaint: the head, whom some are about, and whoever works beside them do not see those. */
const withoutSupervised: Row = { ...nobody, officer: 'ordinary', head: 'ordinary', admin: 'ordinary' }
const readers: Row = { ...withoutSupervised, auditor: 'all', supervisor: 'supervised' }
const handlers: Row = { ...nobody, officer: 'ordinary', head: 'ordinary', supervisor: 'supervised' }

/**
 * THE permission table. Deny by default: what does not stand here is refused. Nothing of a case is ever deleted: requests
 * are withdrawn, documents superseded, accounts disabled, units deactivated; the history and the register stay true.
 * A day that is no holiday is taken out of the calendar, and the history says so.
 */
export const PERMISSIONS: Record<CollectionName, Record<Operation, Row>> = {
  requests: { read: casework, create: caseworkers, update: caseworkers, delete: nobody },
  documents: { read: casework, create: caseworkers, update: officers, delete: nobody },
  handovers: { read: casework, create: officers, update: nobody, delete: nobody },
  subdomains: { read: casework, create: nobody, update: nobody, delete: nobody },
  events: {
    read: { ...readers, agency: 'own' },
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  units: { read: casework, create: adminOnly, update: { ...officers, admin: 'all' }, delete: nobody },
  users: {
    read: { ...themselves, officer: 'all', head: 'all', auditor: 'all', admin: 'all' },
    create: adminOnly,
    update: { ...themselves, admin: 'all' },
    delete: nobody,
  },
  requirements: { read: everyone, create: adminOnly, update: adminOnly, delete: nobody },
  holidays: { read: everyone, create: adminOnly, update: adminOnly, delete: adminOnly },
  notifications: {
    read: { ...themselves, officer: 'ordinary', head: 'ordinary', admin: 'ordinary', auditor: 'all' },
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  // Anybody may complain: by the public form and its route, which ask nobody who they are.
  complaints: { read: readers, create: handlers, update: handlers, delete: nobody },
  'complaint-attachments': { read: readers, create: nobody, update: nobody, delete: nobody },
}

/** The settings and the service standard (global `service`). */
export const SERVICE_PERMISSIONS: Record<'read' | 'update', Row> = { read: everyone, update: adminOnly }

/** What a role may do with a collection. */
export function scopeOf(role: Role, collection: CollectionName, operation: Operation): Scope {
  return PERMISSIONS[collection][operation][role]
}
