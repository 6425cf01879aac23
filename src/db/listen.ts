import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import type { Logger } from 'pino'

interface ListenArgs {
  databaseUrl: string
  channel: string
  onNotice: () => void
  log: Logger
  /** Between attempts to come back. */
  reconnectMs?: number
}

const CONNECT_MS = 5000

/**
 * Hears a PostgreSQL channel over a connection of its own and comes back when that is lost. After each reconnection
 * it calls once unasked, because what was said in between is gone.
 */
export async function listen(args: ListenArgs): Promise<{ close: () => Promise<void> }> {
  const { onNotice, log, channel, reconnectMs = 1000 } = args
  const closing = new AbortController()
  const { signal } = closing
  let ear: Ear | null = await connect(args)

  const stayConnected = async (): Promise<void> => {
    while (ear) {
      await ear.ended
      if (signal.aborted) return
      log.warn({ channel }, 'listening was interrupted')
      ear = await comeBack(args, { signal, everyMs: reconnectMs })
      if (ear) onNotice()
    }
  }
  const done = stayConnected()
  return {
    close: async () => {
      closing.abort()
      await ear?.close()
      await done
    },
  }
}

/** One attempt at a time, however long it takes; null when nobody wants to hear any more. */
async function comeBack(
  args: ListenArgs,
  { signal, everyMs }: { signal: AbortSignal; everyMs: number },
): Promise<Ear | null> {
  while (!signal.aborted) {
    const back = await connect(args).catch(() => null)
    if (back && !signal.aborted) return back
    await back?.close()
    await delay(everyMs, undefined, { signal }).catch(() => undefined)
  }
  return null
}

interface Ear {
  /** Settles when the connection is gone. */
  ended: Promise<void>
  close(): Promise<void>
}

async function connect({ databaseUrl, channel, onNotice }: ListenArgs): Promise<Ear> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    keepAlive: true,
    connectionTimeoutMillis: CONNECT_MS,
  })
  const ended = new Promise<void>((resolve) => client.once('end', resolve))
  // Its end says the same, and an error that nobody hears would end the process.
  client.on('error', () => undefined)
  client.on('notification', onNotice)
  try {
    await client.connect()
    await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`)
  } catch (error) {
    await client.end().catch(() => undefined)
    throw error
  }
  return { ended, close: () => client.end() }
}
