import { randomBytes } from 'node:crypto'

import pg from 'pg'
import { inject } from 'vitest'

export interface TestDatabase {
  name: string
  url: string
  /** Deletes it, disconnecting whoever is still there. */
  drop(): Promise<void>
}

/** Creates a database for one test file in this run's cluster: empty, or a copy of a template that nobody is connected to. */
export async function createTestDatabase(options: { template?: string } = {}): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`
  const template = pg.escapeIdentifier(options.template ?? 'template0')
  await asAdmin(`CREATE DATABASE ${name} TEMPLATE ${template}`)
  const url = new URL(inject('adminDatabaseUrl'))
  url.pathname = `/${name}`
  return { name, url: url.href, drop: () => asAdmin(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) }
}

async function asAdmin(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('adminDatabaseUrl') })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}
