import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import type { Logger } from 'pino'

interface ListenArgs {
  databaseUrl: string
  channel: string
  onNotice: () => void
  log: Logger
}

const RECONNECT_MS = 1000

/**
 * Hears a PostgreSQL channel over a connection of its own and comes back when that is lost. After each reconnection
 * it calls once unasked, because what was said in between is gone.
 */
export async function listen({ databaseUrl, channel, onNotice, log }: ListenArgs): Promise<{ close: () => Promise<void> }> {
  let closed = false
  let client: pg.Client | null = null

  const connect = async (): Promise<void> => {
    const fresh = new pg.Client({ connectionString: databaseUrl, keepAlive: true })
    fresh.on('notification', onNotice)
    fresh.on('error', (error) => log.warn({ channel, error: error.message }, 'listening was interrupted'))
    fresh.on('end', () => void reconnect())
    await fresh.connect()
    await fresh.query(`LISTEN ${pg.escapeIdentifier(channel)}`)
    client = fresh
  }
  const reconnect = async (): Promise<void> => {
    client = null
    while (!closed && client === null) {
      await delay(RECONNECT_MS)
      if (!closed) await connect().then(onNotice, () => undefined)
    }
  }
  await connect()
  return {
    close: async () => {
      closed = true
      await client?.end()
    },
  }
}
