import pg from 'pg'
import { afterEach, expect, it } from 'vitest'

import { createTestDatabase, type TestDatabase } from './postgres.ts'

const created: TestDatabase[] = []

afterEach(async () => {
  for (const database of created.splice(0).reverse()) await database.drop()
})

it('gives every caller an empty database of its own', async () => {
  const [one, other] = [await create(), await create()]
  await query(one.url, 'CREATE TABLE mine (id integer)')
  await expect(query(other.url, 'SELECT * FROM mine')).rejects.toThrow('does not exist')
})

it('copies a template with its rows', async () => {
  const template = await create()
  await query(template.url, 'CREATE TABLE prepared AS SELECT 42 AS answer')
  const copy = await create({ template: template.name })
  expect(await query(copy.url, 'SELECT answer FROM prepared')).toEqual([{ answer: 42 }])
})

it('drops a database although somebody is still connected', async () => {
  const database = await create()
  const client = new pg.Client({ connectionString: database.url })
  client.on('error', () => undefined) // being disconnected is the point
  await client.connect()
  await database.drop()
  await expect(query(database.url, 'SELECT 1')).rejects.toThrow('does not exist')
})

async function create(options?: { template?: string }): Promise<TestDatabase> {
  const database = await createTestDatabase(options)
  created.push(database)
  return database
}

async function query(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows
  } finally {
    await client.end()
  }
}
