import type { FieldAccess } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { mayEdit, type Editable } from '#domain/request/editing.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { now } from '#now.ts'

/**
 * Field access from the domain's editing rule: the panel shows the field read-only, REST drops what is sent for it.
 * While a request is created every caseworker may fill in everything.
 */
export function editable(what: Editable): { update: FieldAccess<SubdomainRequest> } {
  return {
    update: ({ req, doc }) => {
      if (!doc?.status) return true
      return mayEdit({ what, actor: actorOf(req), status: doc.status, channel: doc.channel, now: now() })
    },
  }
}
