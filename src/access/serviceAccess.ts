import type { Access } from 'payload'
import { SERVICE_PERMISSIONS } from '#domain/permissions.ts'
import { actorOf } from './actorOf.ts'

/** The permission table as Payload's access of the settings. */
export const serviceAccess: { read: Access; update: Access; readVersions: Access } = {
  read: may('read'),
  readVersions: may('update'),
  update: may('update'),
}

function may(operation: keyof typeof SERVICE_PERMISSIONS): Access {
  return ({ req }) => {
    const actor = actorOf(req)
    return actor.kind === 'user' && SERVICE_PERMISSIONS[operation][actor.role] !== 'none'
  }
}
