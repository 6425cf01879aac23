import type { FileProblem } from './problems.ts'

const MEGABYTE = 1024 * 1024

/** What an archive may hold. The compressed size has its own limit in the settings. */
export const ARCHIVE_LIMITS = {
  entries: 20_000,
  expandedBytes: 2048 * MEGABYTE,
  /** Small archives of logs or dumps shrink extremely and harm nobody: the ratio counts from here on. */
  ratioFromBytes: 100 * MEGABYTE,
  ratio: 200,
  /** Folders within folders; the deepest node_modules seen have about 25. */
  depth: 40,
  pathLength: 1024,
  /** Archives inside are never opened, so nobody knows what they hold: a few a reviewer can look into. */
  nested: 100,
  /** Of the paths, so many are kept to be shown. */
  listing: 200,
  readingMs: 60_000,
} as const

export interface ArchiveEntry {
  path: string
  /** A link leads to another path, which may lie outside; a device or pipe has no place in a hand-in. */
  type: 'file' | 'folder' | 'link' | 'special'
  target?: string
}

/** What a document keeps of its archive. */
export interface ArchiveContent {
  entries: number
  expandedBytes: number
  /** Archives inside are counted, never opened. */
  nestedArchives: number
  listing: string[]
}

/** The part of it that the checklist shows; null for whatever is no such content. */
export function archiveIn(value: unknown): Omit<ArchiveContent, 'expandedBytes'> | null {
  if (typeof value !== 'object' || value === null) return null
  const { entries, nestedArchives, listing }: Partial<Record<string, unknown>> = { ...value }
  if (typeof entries !== 'number' || typeof nestedArchives !== 'number' || !Array.isArray(listing))
    return null
  return { entries, nestedArchives, listing: listing.map(String) }
}

/** Counts what lies in an archive and says at once when it is too much. */
export function archiveTally(compressedBytes: number) {
  const content: ArchiveContent = { entries: 0, expandedBytes: 0, nestedArchives: 0, listing: [] }
  return {
    content,
    entry(entry: ArchiveEntry): FileProblem | null {
      content.entries += 1
      if (NESTED.test(entry.path)) content.nestedArchives += 1
      if (content.nestedArchives > ARCHIVE_LIMITS.nested)
        return { code: 'archive-nested', label: String(ARCHIVE_LIMITS.nested) }
      if (content.listing.length < ARCHIVE_LIMITS.listing) content.listing.push(shown(entry.path))
      if (content.entries > ARCHIVE_LIMITS.entries)
        return { code: 'archive-too-many', label: ARCHIVE_LIMITS.entries.toLocaleString('id') }
      return entryProblem(entry)
    },
    /** Bytes as they really come out, not as the archive claims. */
    expanded(bytes: number): FileProblem | null {
      content.expandedBytes += bytes
      return isTooBig(content.expandedBytes, compressedBytes) ? { code: 'archive-too-big' } : null
    },
  }
}

export function isTooBig(expanded: number, compressed: number): boolean {
  const { expandedBytes, ratioFromBytes, ratio } = ARCHIVE_LIMITS
  return expanded > expandedBytes || (expanded > ratioFromBytes && expanded > ratio * compressed)
}

const NESTED = /\.(zip|tar|tgz|gz|bz2|xz|zst|7z|rar|jar|war|phar)$/i

/** Whether a path stays inside the folder that somebody unpacks into, on any system. */
export function entryProblem({ path, type, target }: ArchiveEntry): FileProblem | null {
  const label = shown(path)
  if (leadsOut(path)) return { code: 'archive-paths', label }
  if (path.length > ARCHIVE_LIMITS.pathLength || depthOf(path) > ARCHIVE_LIMITS.depth)
    return { code: 'archive-too-deep', label }
  if (type === 'special') return { code: 'archive-link', label }
  if (type === 'link' && (target === undefined || leadsOutFrom(path, target)))
    return { code: 'archive-link', label }
  return null
}

function leadsOut(path: string): boolean {
  const segments = path.split('/')
  return (
    path === '' ||
    path.startsWith('/') ||
    /^[a-z]:/i.test(path) ||
    path.includes('\\') ||
    path.includes('\0') ||
    segments.includes('..')
  )
}

/** A link is followed from the folder it lies in: `..` is fine as long as it does not climb beyond the top. */
function leadsOutFrom(path: string, target: string): boolean {
  if (leadsOut(target.replace(/(^|\/)\.\.(?=\/|$)/g, '$1.'))) return true
  let depth = depthOf(path) - 1
  return target.split('/').some((segment) => {
    if (segment === '..') depth -= 1
    else if (segment !== '' && segment !== '.') depth += 1
    return depth < 0
  })
}

function depthOf(path: string): number {
  return path.split('/').filter((segment) => segment !== '' && segment !== '.').length
}

/** Fit to be shown and stored: PostgreSQL takes no NUL, a screen no control characters. */
function shown(path: string): string {
  return path.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\u{fffd}').slice(0, 200)
}
