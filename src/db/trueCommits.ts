import { randomUUID } from 'node:crypto'
import type { Config as PayloadConfig } from 'payload'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'

type Database = PayloadConfig['db']
type Config = Parameters<NodePgDatabase['transaction']>[1]
type Transaction = Parameters<Parameters<NodePgDatabase['transaction']>[0]>[0]

interface Session {
  db: Transaction
  resolve: () => Promise<void>
  reject: () => Promise<void>
}

/** The part of Payload's adapter that opens transactions; its own type names sessions of every database it knows. */
interface Opens {
  drizzle: Pick<NodePgDatabase, 'transaction'>
  initializing: Promise<void>
  sessions: Record<string, Session>
  transactionOptions?: Config
}

/**
 * Payload's PostgreSQL adapter, except that a COMMIT which fails is a failure. Its own `beginTransaction` (3.90)
 * swallows that error: a person would be told "approved" although nothing was stored.
 */
export function trueCommits(adapter: Database): Database {
  const init: Database['init'] = (args) => Object.assign(adapter.init(args), { beginTransaction })
  return { ...adapter, init }
}

async function beginTransaction(this: Opens, options?: Config): Promise<string> {
  await this.initializing
  const id = randomUUID()
  this.sessions[id] = await open(this.drizzle, options ?? this.transactionOptions)
  return id
}

const ROLLED_BACK = new Error('rolled back on demand')

/** Drizzle ends a transaction when its callback does; Payload wants to end it from elsewhere. */
function open(drizzle: Opens['drizzle'], options: Config): Promise<Session> {
  return new Promise((opened, failed) => {
    const done: Promise<void> = drizzle.transaction(
      (db) =>
        new Promise<void>((commit, rollback) => {
          opened({
            db,
            resolve: () => (commit(), done),
            reject: () => (rollback(ROLLED_BACK), done.catch(unlessWanted)),
          })
        }),
      options,
    )
    // Also hears what fails when nobody waits any more; once opened this changes nothing.
    done.catch(failed)
  })
}

function unlessWanted(error: unknown): void {
  if (error !== ROLLED_BACK) throw error
}
