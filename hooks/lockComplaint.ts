import type { CollectionBeforeOperationHook } from 'payload'
import { lockComplaint as lock } from '#db/lockComplaint.ts'
import { isUuid } from '#domain/uuid.ts'
import { transactionOf } from '#db/transaction.ts'

/** Of two people who act at once on one complaint the second waits here, and then sees what the first one did. */
export const lockComplaint: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const id = 'id' in args ? args.id : null
  if (operation === 'update' && isUuid(id)) await lock(await transactionOf(req), id)
  return args
}
