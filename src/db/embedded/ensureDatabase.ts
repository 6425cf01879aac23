import pg from 'pg'

import { connectionUrl, DATABASE } from './settings.ts'

interface Server {
  port: number
  password: string
}

const NAME = pg.escapeIdentifier(DATABASE)

/** Creates the application's database unless it exists. */
export function ensureDatabase(server: Server): Promise<void> {
  return asOwner(server, async (client) => {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE])
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${NAME}`)
  })
}

/** Deletes the application's database with everything in it and creates it anew; whoever is connected is sent away. */
export function emptyDatabase(server: Server): Promise<void> {
  return asOwner(server, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${NAME} WITH (FORCE)`)
    await client.query(`CREATE DATABASE ${NAME}`)
  })
}

async function asOwner(server: Server, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: connectionUrl({ ...server, database: 'postgres' }) })
  await client.connect()
  await work(client).finally(() => client.end())
}
