import { setTimeout as delay } from 'node:timers/promises'

import { HEALTHY_MS } from './backoff.ts'
import { EmbeddedPostgresError } from './errors.ts'
import type { EmbeddedPostgresLog } from './log.ts'
import { stopProcess, type ServerProcess } from './serverProcess.ts'

export interface Supervision {
  /** Stops the server and the supervision; resolves when the process is gone. May be called again. */
  stop(): Promise<void>
}

interface Task {
  server: ServerProcess
  restart(): Promise<ServerProcess>
  onFailure(error: EmbeddedPostgresError): void
  /** Milliseconds to wait before an attempt, counted from 0; null gives up. */
  delayBefore(attempt: number): number | null
  log: EmbeddedPostgresLog
}

/** Brings the server back whenever it dies without being asked to, until that fails too often in a row. */
export function supervise(task: Task): Supervision {
  const stopping = new AbortController()
  let current = task.server
  const watching = watch()

  async function watch(): Promise<void> {
    let attempt = 0
    for (;;) {
      const startedAt = Date.now()
      await current.exited
      if (stopping.signal.aborted) return
      if (Date.now() - startedAt > HEALTHY_MS) attempt = 0
      task.log.warn({ pid: current.pid, attempt }, 'embedded PostgreSQL died unexpectedly')
      const revived = await revive(task, { from: attempt, signal: stopping.signal })
      if (!revived) return
      current = revived.server
      attempt = revived.attempt
      // Asked to stop while it was coming back: nobody else knows this process yet.
      if (stopping.signal.aborted) return stopProcess(current)
    }
  }

  async function stop(): Promise<void> {
    stopping.abort()
    await stopProcess(current)
    await watching
  }

  let stopped: Promise<void> | undefined
  return { stop: () => (stopped ??= stop()) }
}

interface Revived {
  server: ServerProcess
  /** The attempt that a death soon afterwards counts as. */
  attempt: number
}

/** Null when it is given up, or when stopping was asked for meanwhile. */
async function revive(
  task: Task,
  { from, signal }: { from: number; signal: AbortSignal },
): Promise<Revived | null> {
  let cause: unknown
  for (let attempt = from; ; attempt++) {
    const waitMs = task.delayBefore(attempt)
    if (waitMs === null) return giveUp(task, { attempts: attempt, cause })
    await delay(waitMs, undefined, { signal }).catch(() => undefined)
    if (signal.aborted) return null
    try {
      const server = await task.restart()
      task.log.info({ pid: server.pid, attempt }, 'embedded PostgreSQL is back')
      return { server, attempt: attempt + 1 }
    } catch (error) {
      cause = error
      task.log.warn({ err: error, attempt }, 'embedded PostgreSQL did not come back')
    }
  }
}

function giveUp(task: Task, { attempts, cause }: { attempts: number; cause: unknown }): null {
  const error = new EmbeddedPostgresError(
    'start-failed',
    `PostgreSQL died ${attempts} times in a row.`,
    cause,
  )
  task.log.error({ err: error }, 'embedded PostgreSQL is given up')
  task.onFailure(error)
  return null
}
