import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Config as PayloadConfig, Payload } from 'payload'
import { z } from 'zod'
import { lockAccount } from './accounts.ts'
import { rows } from './rows.ts'
import { transactionOf, type Sql } from './transaction.ts'

type Database = PayloadConfig['db']
type Asked = Parameters<Payload['db']['updateOne']>[0]

const session = z.object({ id: z.string(), createdAt: z.string(), expiresAt: z.string() })

/**
 * Payload's PostgreSQL adapter, except that a sign-in adds its session to those that are open by then. Payload (3.90)
 * writes back the ones that it read before it compared the password: of two who sign in at once with one account the
 * first would be nobody again, and a session that ended meanwhile would come to life.
 */
export function keepSessions(adapter: Database): Database {
  const init: Database['init'] = (args) => {
    const database = adapter.init(args)
    const updateOne = database.updateOne
    async function withOpenSessions(this: typeof database, asked: Asked): ReturnType<typeof updateOne> {
      const added = asked.collection === 'users' ? begun(asked.data['sessions']) : []
      if (!added.length || !('id' in asked) || !asked.id) return updateOne.call(this, asked)
      const db = await transactionOf({ ...asked.req, payload: args.payload })
      const sessions = [...(await openSessions(db, String(asked.id))), ...added]
      return updateOne.call(this, { ...asked, data: { ...asked.data, sessions } })
    }
    return Object.assign(database, { updateOne: withOpenSessions })
  }
  return { ...adapter, init }
}

/** What was read from the database has its instants as texts; a session that just begins has them as dates. */
function begun(sessions: unknown): object[] {
  const all = z.array(z.looseObject({ createdAt: z.unknown() })).safeParse(sessions)
  return (all.data ?? []).filter(({ createdAt }) => createdAt instanceof Date)
}

/** Held until our transaction ends, so that none can begin or end beside it. */
async function openSessions(db: Sql, user: string): Promise<object[]> {
  await lockAccount(db, user)
  return rows(
    db,
    session,
    sql`SELECT id, created_at AS "createdAt", expires_at AS "expiresAt" FROM users_sessions
        WHERE _parent_id = ${user} AND expires_at > now() ORDER BY _order`,
  )
}
