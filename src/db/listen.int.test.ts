import pg from 'pg'
import pino from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, it, vi } from 'vitest'
import { createTestDatabase, type TestDatabase } from '#testing/postgres.ts'
import { listen } from './listen.ts'

const CHANNEL = 'dns_work'
let database: TestDatabase
let admin: pg.Client
let onNotice: ReturnType<typeof vi.fn<() => void>>
let ear: Awaited<ReturnType<typeof listen>>

beforeAll(async () => {
  database = await createTestDatabase()
  admin = new pg.Client({ connectionString: inject('adminDatabaseUrl') })
  await admin.connect()
})
afterAll(async () => {
  await admin.end()
  await database.drop()
})
beforeEach(async () => {
  onNotice = vi.fn<() => void>()
  const log = pino({ level: 'silent' })
  ear = await listen({ databaseUrl: database.url, channel: CHANNEL, onNotice, log, reconnectMs: 5 })
})
afterEach(() => ear.close())

/** Speaks on the channel from a connection of its own. */
async function say(): Promise<void> {
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  await client.query(`SELECT pg_notify($1, '')`, [CHANNEL]).finally(() => client.end())
}
async function ears(): Promise<number> {
  const { rows } = await admin.query(`SELECT pid FROM pg_stat_activity WHERE datname = $1`, [database.name])
  return rows.length
}
const cut = () =>
  admin.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1`, [database.name])
const allow = (allowed: boolean) =>
  admin.query(`ALTER DATABASE ${database.name} ALLOW_CONNECTIONS ${allowed}`)

it('hears what is said', async () => {
  await say()
  await vi.waitFor(() => expect(onNotice).toHaveBeenCalledTimes(1))
})

it('comes back when its connection is cut, catches up unasked, and hears again', async () => {
  await cut()
  await vi.waitFor(() => expect(onNotice).toHaveBeenCalledTimes(1))
  await say()
  await vi.waitFor(() => expect(onNotice).toHaveBeenCalledTimes(2))
})

it('comes back once, however often it was turned away', async () => {
  const connect = vi.spyOn(pg.Client.prototype, 'connect')
  await allow(false)
  await cut()
  await vi.waitFor(() => expect(connect.mock.calls.length).toBeGreaterThan(12), { timeout: 10_000 })
  connect.mockRestore()
  await allow(true)
  await vi.waitFor(() => expect(onNotice).toHaveBeenCalledTimes(1))
  expect(await ears()).toBe(1)
  await say()
  await vi.waitFor(() => expect(onNotice).toHaveBeenCalledTimes(2))
})

it('closes while it is away, and leaves nothing behind', async () => {
  await allow(false)
  await cut()
  await ear.close()
  await allow(true)
  expect(await ears()).toBe(0)
  expect(onNotice).not.toHaveBeenCalled()
})
