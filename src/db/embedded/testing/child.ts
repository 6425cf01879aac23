import { lockDataDir } from '../lockDataDir.ts'
import { startEmbeddedPostgres } from '../startEmbeddedPostgres.ts'

// A second copy of the application for tests: starts, says on one line how that went, stays until it is told to stop.
const [what, dataDir] = process.argv.slice(2)

try {
  if (!dataDir) throw new Error('usage: child.ts lock|postgres DIRECTORY')
  const running =
    what === 'lock' ? await holdLock(dataDir) : await startEmbeddedPostgres({ dataDir, durable: false })
  process.once('SIGTERM', () => void running.stop().then(() => process.exit(0)))
  setInterval(() => undefined, 60_000)
  console.log(JSON.stringify({ url: running.url }))
} catch (error) {
  const { name, message } = error instanceof Error ? error : new Error(String(error))
  console.log(JSON.stringify({ name, message }))
}

async function holdLock(directory: string): Promise<{ url: string; stop(): Promise<void> }> {
  const lock = await lockDataDir(directory)
  return { url: '', stop: () => lock.release() }
}
