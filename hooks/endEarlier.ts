import type { PayloadRequest } from 'payload'
import { closeSecretsOf } from '#db/handovers.ts'
import { neverHandedOver, type Ended } from '#db/neverHandedOver.ts'
import { transactionOf } from '#db/transaction.ts'
import { SYSTEM } from '#domain/roles.ts'

/**
 * A subdomain was deleted, or went to another unit: what was decided about it before is not handed over any more, and
 * login information that nobody has opened stays closed.
 */
export async function endEarlier(ended: Ended, req: PayloadRequest): Promise<void> {
  const db = await transactionOf(req)
  const { transactionID } = req
  for (const id of await neverHandedOver(db, ended))
    await req.payload.update({
      collection: 'requests',
      id,
      depth: 0,
      data: { action: 'lapse' },
      context: { actor: SYSTEM },
      // A request of its own: the hooks that follow this one still ask theirs which action it was.
      req: { transactionID: await transactionID },
    })
  await closeSecretsOf(db, ended)
}
