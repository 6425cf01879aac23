import { FILE_KINDS } from './kinds.ts'
import type { FileProblem } from './problems.ts'

/** The largest files that one requirement takes. */
export interface Allowance {
  documentMegabytes: number
  /** Null where source code is not taken. */
  archiveMegabytes: number | null
}

const MEGABYTE = 1024 * 1024

/**
 * What is wrong with a file as far as its name and size in bytes tell, before anything of it is sent; null when nothing.
 * What it really is, the server tells by its content: a name that promises nothing is left to it.
 */
export function problemBeforeSending(
  { name, size }: { name: string; size: number },
  { documentMegabytes, archiveMegabytes }: Allowance,
): FileProblem | null {
  if (size === 0) return { code: 'file-empty' }
  const isArchive = ARCHIVES.some((extension) => name.toLowerCase().endsWith(`.${extension}`))
  if (isArchive && archiveMegabytes === null) return { code: 'archive-not-here' }
  const most = isArchive ? (archiveMegabytes ?? 0) : documentMegabytes
  return size > most * MEGABYTE ? { code: 'file-too-large', label: String(most) } : null
}

/** What a browser's dialogue offers to choose where these may be handed in. */
export function acceptedExtensions({ archiveMegabytes }: Allowance): string {
  return Object.values(FILE_KINDS)
    .filter(({ archive }) => !archive || archiveMegabytes !== null)
    .flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`))
    .join(',')
}

const ARCHIVES: readonly string[] = Object.values(FILE_KINDS)
  .filter(({ archive }) => archive)
  .flatMap(({ extensions }) => extensions)
