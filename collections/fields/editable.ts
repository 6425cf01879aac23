import type { FieldAccess } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { correctionsIn } from '#domain/request/corrections.ts'
import type { FormPart } from '#domain/request/formParts.ts'
import { mayEdit } from '#domain/request/editing.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { now } from '#now.ts'

/**
 * Field access from the domain's editing rule: the panel shows the field read-only, REST drops what is sent for it.
 * While a request is created every caseworker may fill in everything.
 */
export function editable(part: FormPart): { update: FieldAccess<SubdomainRequest> } {
  return {
    update: ({ req, doc }) => {
      if (!doc?.status) return true
      const { status, channel } = doc
      const corrections = correctionsIn(doc.corrections)
      return mayEdit({ part, actor: actorOf(req), status, channel, corrections, now: now() })
    },
  }
}
