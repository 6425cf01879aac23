import { open, type FileHandle } from 'node:fs/promises'
import { ARCHIVE_LIMITS, type ArchiveContent } from '#domain/files/archiveRules.ts'
import { FILE_KINDS, type FileKind } from '#domain/files/kinds.ts'
import type { FileProblem } from '#domain/files/problems.ts'
import { HEAD_BYTES, sniff } from '#domain/files/sniff.ts'
import { endsAsPdf, endsAsZip, TAIL_BYTES } from '#domain/files/wholeness.ts'
import { FileRefused } from './FileRefused.ts'
import { bytesAt, isWholePicture, sha256Of } from './fileParts.ts'
import { officeKind, OFFICE_TEXTS } from './officeKind.ts'
import { readTarGz } from './readTarGz.ts'
import { readZip, type ZipContent } from './readZip.ts'

const MEGABYTE = 1024 * 1024

/** What the settings and the requirement allow. */
export interface FileAllowance {
  documentMegabytes: number
  archiveMegabytes: number
  /** Whether the requirement asks for source code. */
  archives: boolean
}

export interface InspectedFile {
  kind: FileKind
  size: number
  sha256: string
  archive: ArchiveContent | null
}

export type Inspection = { kind: 'accepted'; file: InspectedFile } | { kind: 'refused'; problem: FileProblem }

/** Looks at a file on disk piece by piece; at no time more than a few hundred kilobytes of it are in memory. */
export async function inspectFile(path: string, allowance: FileAllowance): Promise<Inspection> {
  const handle = await open(path)
  try {
    const { size } = await handle.stat()
    const found = await look({ handle, path, size, allowance })
    return { kind: 'accepted', file: { ...found, size, sha256: await sha256Of(path) } }
  } catch (error) {
    if (error instanceof FileRefused) return { kind: 'refused', problem: error.problem }
    throw error
  } finally {
    await handle.close()
  }
}

interface Subject {
  handle: FileHandle
  path: string
  size: number
  allowance: FileAllowance
}
type Found = Pick<InspectedFile, 'kind' | 'archive'>

/** Cheap questions first: what is too large in any case is not looked through. */
async function look(subject: Subject): Promise<Found> {
  const { handle, size } = subject
  const sniffed = sniff(await bytesAt(handle, 0, HEAD_BYTES))
  if (sniffed.kind === 'refused') throw new FileRefused(sniffed.code)
  if (sniffed.kind === 'zip') return lookIntoZip(subject)
  const tail = await bytesAt(handle, Math.max(0, size - TAIL_BYTES), TAIL_BYTES)
  if (endsAsZip(tail, size)) throw new FileRefused('file-mixed')
  if (sniffed.kind === 'gzip') return lookIntoTarGz(subject)
  insistOnSize(subject, false)
  const whole = sniffed.kind === 'pdf' ? endsAsPdf(tail) : await isWholePicture(handle, sniffed.kind)
  if (!whole) throw new FileRefused('file-damaged')
  return { kind: sniffed.kind, archive: null }
}

async function lookIntoZip(subject: Subject): Promise<Found> {
  const { path, size, allowance } = subject
  insistOnSize(subject, allowance.archives)
  const content = await readZip(path, { size, signal: timeout(), texts: OFFICE_TEXTS })
  const kind = officeKind(content) ?? 'zip'
  if (!FILE_KINDS[kind].archive) {
    insistOnSize(subject, false)
    return { kind, archive: null }
  }
  if (!allowance.archives) throw new FileRefused('archive-not-here')
  return { kind, archive: kept(content) }
}

async function lookIntoTarGz(subject: Subject): Promise<Found> {
  const { path, size, allowance } = subject
  if (!allowance.archives) throw new FileRefused('archive-not-here')
  insistOnSize(subject, true)
  return { kind: 'targz', archive: await readTarGz(path, { size, signal: timeout() }) }
}

function insistOnSize({ size, allowance }: Subject, archive: boolean): void {
  const limit = archive ? allowance.archiveMegabytes : allowance.documentMegabytes
  if (size > limit * MEGABYTE) throw new FileRefused('file-too-large', String(limit))
}

function timeout(): AbortSignal {
  return AbortSignal.timeout(ARCHIVE_LIMITS.readingMs)
}

/** Without what only the inspection needed. */
function kept({ entries, expandedBytes, nestedArchives, listing }: ZipContent): ArchiveContent {
  return { entries, expandedBytes, nestedArchives, listing }
}
