import { readFile } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import { connectionUrl } from '#db/embedded/settings.ts'
import type { BuiltServer } from './builtServer.ts'

/** A connection to the database that a built server brought along. */
export async function databaseOf({ dataDir }: Pick<BuiltServer, 'dataDir'>): Promise<pg.Client> {
  const read = async (name: string) => (await readFile(path.join(dataDir, 'postgres', name), 'utf8')).trim()
  const connectionString = connectionUrl({
    port: Number(await read('port')),
    password: await read('password'),
  })
  const client = new pg.Client({ connectionString })
  await client.connect()
  return client
}
