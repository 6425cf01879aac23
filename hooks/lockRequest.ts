import type { CollectionBeforeOperationHook } from 'payload'
import { lockRequest as lock, lockRequestOf } from '#db/lockRequest.ts'
import { isUuid } from '#domain/uuid.ts'
import { transactionOf } from '#db/transaction.ts'
import { idOf } from '#domain/relation.ts'

/**
 * Payload reads the document only after this hook, inside the same transaction: of two people who act at once the
 * second one waits here and then sees what the first one did.
 */
export const lockRequest: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { id } = targetOf(args)
  if (operation === 'update' && isUuid(id)) await lock(await transactionOf(req), id)
  return args
}

/** A document or a hand-over changes what its request may do next, so it waits for the same lock. */
export const lockRequestOfDocument: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  const table = collection.slug === 'handovers' ? 'handovers' : 'documents'
  const { id, request } = targetOf(args)
  if (operation === 'create' && isUuid(request)) await lock(await transactionOf(req), request)
  if (operation === 'update' && isUuid(id)) await lockRequestOf(await transactionOf(req), table, id)
  return args
}

/**
 * Payload's type of the arguments covers every operation at once and therefore names neither. Our own code may give the
 * request itself for its id.
 */
function targetOf(args: object): { id: unknown; request: unknown } {
  const { id, data }: { id?: unknown; data?: { request?: string | { id: string } | null } } = args
  return { id, request: idOf(data?.request) }
}
