import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionAfterChangeHook } from 'payload'
import { transactionOf } from '#db/transaction.ts'
import type { LiveRecord } from '#domain/dns/records.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { transitionIn } from './applyAction.ts'

/** Once the provider has confirmed the record, the name stands in the register, with its owner and its origin. */
export const openSubdomain: CollectionAfterChangeHook<SubdomainRequest> = async ({ doc, req, context }) => {
  if (transitionIn(context)?.accepted.action !== 'confirmDns') return doc
  const record = recordIn(context)
  const { id } = await req.payload.create({
    collection: 'subdomains',
    req,
    data: {
      name: doc.requestedName ?? '',
      fqdn: record.name,
      unit: doc.unit,
      status: 'active',
      category: doc.category,
      expiresOn: doc.expiresOn,
      records: [
        {
          type: record.type,
          value: record.content,
          proxied: record.proxied,
          ttl: record.ttl,
          providerId: record.id,
        },
      ],
      technicalManager: doc.technicalManager,
      request: doc.id,
    },
  })
  const db = await transactionOf(req)
  await db.execute(sql`UPDATE requests SET subdomain_id = ${id} WHERE id = ${doc.id}`)
  return { ...doc, subdomain: id }
}

/** Only the reconciler confirms, and it always says which record it saw. */
function recordIn(context: Record<string, unknown>): LiveRecord {
  const record = context['record']
  if (!record) throw new Error('confirmDns without the record that the provider reported')
  return record as LiveRecord
}
