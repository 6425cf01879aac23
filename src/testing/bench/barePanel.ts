import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cp, rm } from 'node:fs/promises'
import path from 'node:path'
import { eventually, freePort } from '../builtServer.ts'

/** Where it is built: beside what else is built, because Next finds packages only from within the project. */
const FOLDER = 'dist/bare'
const SOURCE = path.join(import.meta.dirname, 'bare')
const NEXT = 'node_modules/next/dist/bin/next'
const ENV = {
  NODE_ENV: 'production' as const,
  NEXT_TELEMETRY_DISABLED: '1',
  NODE_OPTIONS: '--conditions=production',
}

export interface BarePanel {
  url: string
  stop(): Promise<void>
}

/** Builds Payload's own panel over the same tables (see `bare/payload.config.ts`) and starts it on this database. */
export async function startBarePanel(databaseUrl: string): Promise<BarePanel> {
  await rm(path.join(FOLDER, 'app'), { recursive: true, force: true })
  await cp(SOURCE, FOLDER, { recursive: true })
  const build = next(['build', FOLDER], {})
  if ((await once(build, 'exit'))[0] !== 0) throw new Error('the bare panel does not build')
  const port = String(await freePort())
  const server = next(['start', FOLDER, '-p', port], { DATABASE_URL: databaseUrl, PAYLOAD_SECRET: 'bare' })
  const url = `http://localhost:${port}`
  await eventually(
    'the bare panel',
    () =>
      fetch(`${url}/admin/login`).then(
        ({ ok }) => ok,
        () => false,
      ),
    60_000,
  )
  return {
    url,
    stop: async () => {
      server.kill('SIGTERM')
      if (server.exitCode === null) await once(server, 'exit')
    },
  }
}

function next(args: string[], settings: Record<string, string>): ChildProcess {
  const { PATH, HOME } = process.env
  const env = { PATH, HOME, ...ENV, ...settings }
  return spawn(process.execPath, [NEXT, ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] })
}
