import type { CollectionBeforeOperationHook } from 'payload'
import { isUuid, lockRequest as lock, lockRequestOf } from '#db/lockRequest.ts'
import { transactionOf } from '#db/transaction.ts'

/**
 * Payload reads the document only after this hook, inside the same transaction: of two people who act at once the
 * second one waits here and then sees what the first one did.
 */
export const lockRequest: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'update' && isUuid(args.id)) await lock(await transactionOf(req), args.id)
  return args
}

/** A document or a hand-over changes what its request may do next, so it waits for the same lock. */
export const lockRequestOfDocument: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const table = collection.slug === 'handovers' ? 'handovers' : 'documents'
  if (operation === 'create' && isUuid(args.data?.request)) await lock(await transactionOf(req), args.data.request)
  if (operation === 'update' && isUuid(args.id)) await lockRequestOf(await transactionOf(req), table, args.id)
  return args
}
