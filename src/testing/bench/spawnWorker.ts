import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { WorkerSettings } from './worker.ts'

/** One reconciler in a process of its own. */
export interface SpawnedWorker {
  /** Lets it begin. */
  go(): void
  /** SIGKILL: no signal handler, no flush, no goodbye. */
  kill(): Promise<void>
}

/** Bundled once, which starts in a fifth of the time; beside the packages, so that it finds them. */
export async function bundleWorker(): Promise<string> {
  const outfile = path.resolve('node_modules/.cache/reconciler-worker.mjs')
  const entry = fileURLToPath(new URL('worker.ts', import.meta.url))
  await build({
    ...{ entryPoints: [entry], outfile, bundle: true, packages: 'external' },
    ...{ platform: 'node', format: 'esm', target: 'node20', jsx: 'automatic', logLevel: 'warning' },
  })
  return outfile
}

/** Starts it and waits until only the word to begin is missing. */
export async function spawnWorker(bundle: string, settings: WorkerSettings): Promise<SpawnedWorker> {
  const child = spawn(process.execPath, ['--conditions=production', bundle], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  // A process that was killed no longer reads.
  child.stdin.on('error', () => undefined)
  child.stdin.write(`${JSON.stringify(settings)}\n`)
  const failed = ended.then(([status]: unknown[]) => {
    throw new Error(`the worker ended with ${String(status)} before it began`)
  })
  await Promise.race([once(createInterface(child.stdout), 'line'), failed])
  failed.catch(() => undefined)
  return {
    go: () => void child.stdin.write('go\n'),
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}
