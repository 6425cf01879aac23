import type { ChildProcess } from 'node:child_process'
import { setTimeout as delay } from 'node:timers/promises'

import { isRunning } from './processes.ts'

/** A running postmaster, whether we started it or found it. */
export interface ServerProcess {
  pid: number
  /** Resolves when it is gone, for whatever reason; never rejects. */
  exited: Promise<void>
}

const POLL_MS = 100
/** A fast shutdown writes everything out first; on a slow disk that takes its time. */
const FAST_MS = 30_000
const IMMEDIATE_MS = 5_000

export function childProcess(child: ChildProcess & { pid: number }): ServerProcess {
  return { pid: child.pid, exited: new Promise((resolve) => child.once('exit', () => resolve())) }
}

/** For a process that is not our child: nobody tells us of its end, so we look. Does not keep ours alive. */
export function foreignProcess(pid: number): ServerProcess {
  return { pid, exited: pollUntilGone(pid) }
}

async function pollUntilGone(pid: number): Promise<void> {
  while (await isRunning(pid)) await delay(POLL_MS, undefined, { ref: false })
}

/** Stops PostgreSQL: SIGINT disconnects everybody and shuts down cleanly; the others are for one that hangs and cost a recovery. */
export async function stopProcess(server: ServerProcess): Promise<void> {
  if (await endsAfter(server, 'SIGINT', FAST_MS)) return
  if (await endsAfter(server, 'SIGQUIT', IMMEDIATE_MS)) return
  await endsAfter(server, 'SIGKILL', IMMEDIATE_MS)
}

async function endsAfter(
  server: ServerProcess,
  signal: NodeJS.Signals,
  patienceMs: number,
): Promise<boolean> {
  if (!(await isRunning(server.pid))) return true
  process.kill(server.pid, signal)
  const patience = new AbortController()
  const timeout = delay(patienceMs, 'timeout', { signal: patience.signal }).catch(() => 'timeout')
  const outcome = await Promise.race([server.exited.then(() => 'exited'), timeout])
  patience.abort()
  return outcome === 'exited'
}
