import type { CollectionBeforeOperationHook } from 'payload'
import { lockAccount as lockRow } from '#db/accounts.ts'
import { isUuid } from '#domain/uuid.ts'
import { transactionOf } from '#db/transaction.ts'

/** Payload reads an account before it is saved: whoever waited here sees what the first one did. */
export const lockAccount: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'update' && 'id' in args && isUuid(args.id))
    await lockRow(await transactionOf(req), args.id)
  return args
}
