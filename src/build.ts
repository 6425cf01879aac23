import { createHash } from 'node:crypto'
import { spawn } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'

const SOURCES = ['src', 'collections', 'hooks', 'jobs']
const FILES = ['package.json', 'package-lock.json', 'next.config.ts', 'tsconfig.json']
const STAMP = 'dist/build.txt'

/** Builds the panel and the server, or nothing at all when what was built is what stands here. */
const fingerprint = await fingerprintOfSources()
const stamp = await readFile(STAMP, 'utf8').catch(() => '')
if (stamp !== fingerprint) {
  console.log('Building (one to two minutes; later starts take seconds) …')
  await run('next', ['build'])
  await build({
    entryPoints: [
      'src/server.ts',
      'src/demo.ts',
      'src/dnsQuery.ts',
      'src/operations/backupCommand.ts',
      'src/operations/restoreCommand.ts',
    ],
    outdir: 'dist',
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    jsx: 'automatic',
    logLevel: 'warning',
  })
  await writeFile(STAMP, fingerprint)
}

async function fingerprintOfSources(): Promise<string> {
  const nested = await Promise.all(
    SOURCES.map((folder) => readdir(folder, { recursive: true, withFileTypes: true })),
  )
  const files = nested
    .flat()
    .filter((entry) => entry.isFile() && !/\.(int\.)?test\.ts$|\.e2e\.ts$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
  const hash = createHash('sha256')
  for (const file of [...FILES, ...files].sort()) hash.update(file).update(await readFile(file))
  return hash.digest('hex')
}

function run(tool: string, args: string[]): Promise<void> {
  const child = spawn(path.join('node_modules/.bin', tool), args, { stdio: ['ignore', 'inherit', 'inherit'] })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${tool} ended with ${code}`))))
  })
}
