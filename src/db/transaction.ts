import type { PayloadRequest } from 'payload'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'

/** What runs our own SQL inside a request's transaction. */
export type Sql = Pick<NodePgDatabase, 'execute'>

/** The open transaction of a request; the plain connection where none is open. Payload keeps it in `db.sessions`. */
export async function transactionOf(req: Pick<PayloadRequest, 'payload' | 'transactionID'>): Promise<Sql> {
  const id = await req.transactionID
  const session = id === undefined ? undefined : req.payload.db.sessions?.[id]
  return hasSql(session) ? session.db : drizzleOf(req.payload.db)
}

function hasSql(session: unknown): session is { db: Sql } {
  return typeof session === 'object' && session !== null && 'db' in session
}

/** The pool itself, outside any transaction: each statement stands for itself. */
export function drizzleOf(adapter: object): Sql {
  if ('drizzle' in adapter && isSql(adapter.drizzle)) return adapter.drizzle
  throw new Error('the database adapter offers no drizzle connection')
}

function isSql(value: unknown): value is Sql {
  return typeof value === 'object' && value !== null && 'execute' in value
}
