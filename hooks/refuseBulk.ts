import type { CollectionBeforeOperationHook } from 'payload'
import { refused } from '#domain/request/refusals.ts'
import { Refusal } from '#i18n/Refusal.ts'

/** A bulk write would swallow the refusals of single rows and commit the rest. */
export const refuseBulk: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const writes = operation === 'update' || operation === 'delete'
  if (writes && !('id' in args && args.id)) throw new Refusal(refused('bulk-refused'), req.i18n.language)
  return args
}
