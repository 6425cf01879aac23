import pg from 'pg'

import { connectionUrl, DATABASE } from './settings.ts'

/** Creates the application's database unless it exists. */
export async function ensureDatabase(server: { port: number; password: string }): Promise<void> {
  const client = new pg.Client({ connectionString: connectionUrl({ ...server, database: 'postgres' }) })
  await client.connect()
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE])
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(DATABASE)}`)
  } finally {
    await client.end()
  }
}
