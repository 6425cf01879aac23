import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export interface Child {
  pid: number
  /** What it printed: `url` when it runs, `name` and `message` of the error when it refused. */
  said: { url?: string; name?: string; message?: string }
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>
}

/** Starts a second process of the application on a directory and waits for what it says. */
export async function startChild(
  what: 'lock' | 'postgres',
  dataDir: string,
  options: { env?: Record<string, string>; uid?: number } = {},
): Promise<Child> {
  const script = join(import.meta.dirname, 'child.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', script, what, dataDir], {
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'inherit'],
    uid: options.uid,
    gid: options.uid,
  })
  const said = await firstLine(child)
  return { pid: child.pid ?? 0, said, end: (signal) => end(child, signal) }
}

async function firstLine(child: ChildProcess & { stdout: NodeJS.ReadableStream }): Promise<Child['said']> {
  for await (const line of createInterface({ input: child.stdout })) return JSON.parse(line)
  throw new Error('The child ended without a word.')
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit')
  child.kill(signal)
  await exited
}
