import type { CollectionBeforeOperationHook } from 'payload'
import { isAdmin } from '#access/isAdmin.ts'
import { lockCalendar as lock } from '#db/lockCalendar.ts'
import { transactionOf } from '#db/transaction.ts'

/**
 * Payload reads the holiday only after this hook, inside the same transaction: a person who saves while an import runs waits
 * here and then sees what it wrote, instead of putting back what it had changed.
 */
export const lockCalendar: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const writes = operation === 'update' || operation === 'delete'
  // Payload asks for permission only after this: whoever is going to be refused keeps nobody waiting, and waits for nobody.
  if (writes && isAdmin({ req })) await lock(await transactionOf(req))
  return args
}
