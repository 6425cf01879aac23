import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'

const PATIENCE_MS = 15_000
const DRAINED_MS = 1000

/** Without the condition, Lexical on Node 20 may end a command that reads the configuration before it did anything. */
const SETTINGS = { NODE_OPTIONS: '--conditions=production', PAYLOAD_CONFIG_PATH: 'src/payload.config.ts' }

export interface Ran {
  /** Null when a signal ended it. */
  code: number | null
  /** How it ended, for people. */
  ending: string
  /** What it printed, both streams in the order they came. */
  output: string
}

/** The process groups that run now: what a command starts is in its group, unless it leaves it on purpose. */
const groups = new Set<number>()
let stopping = false

/** Runs one command of the shell to its end. Afterwards nothing of its process group is left. */
export async function run(command: string): Promise<Ran> {
  if (stopping) return { code: null, ending: 'not started: the run is being stopped', output: '' }
  const child = spawn(`exec ${command}`, {
    shell: true,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...SETTINGS, PATH: `node_modules/.bin:${process.env['PATH'] ?? ''}` },
  })
  const printed: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => printed.push(chunk))
  const group = child.pid
  if (group === undefined) throw new Error(`cannot start: ${command}`)
  groups.add(group)
  const closed = once(child, 'close')
  await once(child, 'exit')
  signalGroup(group, 'SIGKILL')
  groups.delete(group)
  // Something that left the group may hold the pipes for ever; what the command itself said has arrived by then.
  await Promise.race([closed, delay(DRAINED_MS, undefined, { ref: false })])
  child.stdout.destroy()
  child.stderr.destroy()
  const ending = `"${command}" ended with ${child.exitCode ?? child.signalCode}`
  return { code: child.exitCode, ending, output: Buffer.concat(printed).toString('utf8') }
}

/** Asks everything that runs to end, insists after a while, and lets nothing new begin. */
export function stopCommands(): void {
  const signal = stopping ? 'SIGKILL' : 'SIGTERM'
  stopping = true
  for (const group of groups) signalGroup(group, signal)
  setTimeout(() => [...groups].forEach((group) => signalGroup(group, 'SIGKILL')), PATIENCE_MS).unref()
}

function signalGroup(group: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-group, signal)
  } catch {
    // Nobody of it is left.
  }
}
