import type { PayloadRequest } from 'payload'
import type { Config } from '#payload-types.ts'
import { actorOf } from './actorOf.ts'
import { findOwn } from './findOwn.ts'

/** The same as `findOwn` where the question comes from outside: nobody sees nothing. */
export async function findForUser<S extends Parameters<typeof findOwn>[1]>(
  req: PayloadRequest,
  collection: S,
  id: string | null,
): Promise<Config['collections'][S] | null> {
  return actorOf(req).kind === 'user' ? findOwn(req, collection, id) : null
}
