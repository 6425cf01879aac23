import pg from 'pg'
import pino from 'pino'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createTestDatabase, type TestDatabase } from '#testing/postgres.ts'
import { surviveLostConnections } from './surviveLostConnections.ts'

let log: pino.Logger
let database: TestDatabase
let pool: pg.Pool
let other: pg.Client
beforeEach(async () => {
  log = pino({ level: 'silent' })
  database = await createTestDatabase()
  pool = new pg.Pool({ connectionString: database.url, max: 2 })
  surviveLostConnections(pool, log)
  other = new pg.Client({ connectionString: database.url })
  await other.connect()
})
afterEach(async () => {
  await pool.end()
  await other.end()
  await database.drop()
})

const cut = () =>
  other.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()`,
  )

// An error that nobody hears would fail the run itself.
it('outlives a connection that is lost in the middle of a transaction', async () => {
  const lost = vi.spyOn(log, 'warn')
  const client = await pool.connect()
  await client.query('BEGIN')
  await cut()
  await vi.waitFor(() => expect(lost).toHaveBeenCalled())
  await expect(client.query('COMMIT')).rejects.toThrow()
  client.release()
  expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
})

it('outlives a connection that is lost while idle', async () => {
  const lost = vi.spyOn(log, 'warn')
  await pool.query('SELECT 1')
  await cut()
  await vi.waitFor(() => expect(lost).toHaveBeenCalled())
  expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
})

it('leaves no listener behind, however often a connection is used', async () => {
  for (let n = 0; n < 20; n += 1) await pool.query('SELECT 1')
  const client = await pool.connect()
  expect(client.listenerCount('error')).toBeLessThanOrEqual(2)
  client.release()
})
