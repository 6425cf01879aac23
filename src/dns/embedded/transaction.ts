import type { Pool, PoolClient } from 'pg'
import { DnsError } from '#dns/errors.ts'
import { statement } from './statement.ts'

/** The server's own limits: a name held by somebody else must not stop the worker for long. */
const LIMITS = { lock: '5s', statement: '8s' }

/**
 * Runs `work` in one transaction that holds the given names: two writers of one name follow each other. What fails
 * before COMMIT is certainly not applied (`provider-down`); what fails in COMMIT may be (`no-answer`).
 */
export async function inTransaction<T>(
  pool: Pool,
  names: readonly string[],
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  const client = await withFaults(() => pool.connect())
  // A client in use that loses its connection would otherwise end the process; its statement fails anyway.
  const ignoreLoss = () => {}
  client.on('error', ignoreLoss)
  let reusable = false
  try {
    const result = await withFaults(() => begin(client, names, work))
    await commit(client)
    reusable = true
    return result
  } catch (error) {
    reusable = isDecision(error) && (await rollBack(client))
    throw error
  } finally {
    client.off('error', ignoreLoss)
    client.release(!reusable)
  }
}

/** Refused by a rule, on a healthy connection; after anything else closing the connection is the only safe way back. */
function isDecision(error: unknown): boolean {
  return error instanceof DnsError && error.fault !== 'temporary' && error.fault !== 'unknown-outcome'
}

async function rollBack(client: PoolClient): Promise<boolean> {
  return client.query(statement('ROLLBACK')).then(
    () => true,
    () => false,
  )
}

async function begin<T>(
  client: PoolClient,
  names: readonly string[],
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  await client.query(statement('BEGIN'))
  await client.query(
    statement(`SELECT set_config('lock_timeout', $1, true), set_config('statement_timeout', $2, true)`, [
      LIMITS.lock,
      LIMITS.statement,
    ]),
  )
  // Always in the same order, else two renames in opposite directions would wait for each other.
  for (const name of [...new Set(names)].sort()) await lockName(client, name)
  return work(client)
}

/** Holds a name, existing or not, until the transaction ends. */
export async function lockName(client: PoolClient, name: string): Promise<void> {
  await client.query(
    statement('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`embedded-dns:${name}`]),
  )
}

async function commit(client: PoolClient): Promise<void> {
  try {
    await client.query(statement('COMMIT'))
  } catch (error) {
    throw new DnsError('no-answer', { cause: error })
  }
}

/** Turns what the database throws into the only error that may leave this folder. */
export async function withFaults<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof DnsError) throw error
    throw new DnsError(SQL_STATES.get(sqlState(error)) ?? 'provider-down', { cause: error })
  }
}

/** 23505 unique_violation: written past this provider; 22021 and 54000: bytes or a length that no column takes. */
const SQL_STATES = new Map<unknown, 'name-taken' | 'value-refused'>([
  ['23505', 'name-taken'],
  ['22021', 'value-refused'],
  ['54000', 'value-refused'],
])

function sqlState(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
