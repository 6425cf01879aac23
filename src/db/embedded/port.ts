import { randomInt } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'

import { LOOPBACK } from './settings.ts'

/** Below the range from which systems take ports for outgoing connections, or else such a connection could sit on ours. */
const LOWEST = 20_000
const ABOVE_HIGHEST = 30_000

/** The port of last time if nobody else listens there now, otherwise a free one. */
export async function choosePort(file: string): Promise<number> {
  const stored = parsePort(await readFile(file, 'utf8').catch(() => ''))
  if (stored !== null && (await isFree(stored))) return stored
  for (;;) {
    const port = randomInt(LOWEST, ABOVE_HIGHEST)
    if (await isFree(port)) return port
  }
}

export async function storePort(file: string, port: number): Promise<void> {
  await writeFile(`${file}.new`, `${port}\n`, { mode: 0o600 })
  await rename(`${file}.new`, file)
}

/** A port as stored, or null when the file is empty or damaged. */
export function parsePort(text: string): number | null {
  if (!/^\d{1,5}\s*$/.test(text)) return null
  const port = Number(text)
  return port >= 1024 && port <= 65_535 ? port : null
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ port, host: LOOPBACK, exclusive: true }, () => server.close(() => resolve(true)))
  })
}
