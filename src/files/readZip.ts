import type { Readable } from 'node:stream'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { archiveTally, isTooBig, type ArchiveContent, type ArchiveEntry } from '#domain/files/archiveRules.ts'
import { FileRefused, insist } from './FileRefused.ts'

interface ReadZipOptions {
  size: number
  /** Aborts when it takes too long. */
  signal: AbortSignal
  /** Files whose text is wanted, if they are there; up to a megabyte each. */
  texts?: readonly string[]
}

export interface ZipContent extends ArchiveContent {
  paths: readonly string[]
  texts: Readonly<Record<string, string>>
}

const MOST_TEXT = 1024 * 1024
const MOST_LINK = 4096

/**
 * Looks through a ZIP without unpacking it to disk: first its directory (names, claimed sizes, overlaps), then every
 * entry is really inflated and counted, since a directory can claim anything. @throws FileRefused
 */
export async function readZip(
  file: string,
  { size, signal, texts = [] }: ReadZipOptions,
): Promise<ZipContent> {
  const zip = await yauzl.openPromise(file, { autoClose: false, decodeStrings: false }).catch(damaged)
  try {
    const tally = archiveTally(size)
    const entries = await directoryOf(zip, { signal, size })
    const found: Record<string, string> = {}
    const paths: string[] = []
    for (const entry of entries) {
      const path = pathOf(entry)
      const wanted = texts.includes(path) ? MOST_TEXT : isLink(entry) ? MOST_LINK : 0
      insist(path.endsWith('/') || isLink(entry) ? null : tally.entry({ path, type: 'file' }))
      const text = await inflate(await openEntry(zip, entry), { tally, signal, keep: wanted })
      if (path.endsWith('/') || isLink(entry)) insist(tally.entry(described(entry, path, text)))
      if (texts.includes(path)) found[path] = text
      paths.push(path)
    }
    return { ...tally.content, paths, texts: found }
  } finally {
    zip.close()
  }
}

/** The whole directory; refuses before anything is inflated what already looks too large or lies in itself. */
async function directoryOf(zip: ZipFile, { signal, size }: { signal: AbortSignal; size: number }) {
  const counted = archiveTally(size)
  const entries: Entry[] = []
  let claimed = 0
  try {
    for await (const entry of zip.eachEntry()) {
      if (signal.aborted) throw new FileRefused('archive-too-slow')
      if (entry.isEncrypted()) throw new FileRefused('archive-encrypted')
      if (!entry.canDecodeFileData()) throw new FileRefused('archive-damaged')
      // Only how many there are: what they are called is looked at one by one.
      insist(counted.entry({ path: '-', type: 'file' }))
      claimed += entry.uncompressedSize
      entries.push(entry)
    }
  } catch (error) {
    damaged(error)
  }
  if (isTooBig(claimed, size)) throw new FileRefused('archive-too-big')
  if (overlap(entries, size)) throw new FileRefused('archive-damaged')
  return entries
}

/** Entries that share their data make a bomb of quadratic size (https://www.bamsoftware.com/hacks/zipbomb/). */
function overlap(entries: readonly Entry[], size: number): boolean {
  const LOCAL_HEADER = 30
  const spans = entries
    .map((entry) => ({
      from: entry.relativeOffsetOfLocalHeader,
      to: entry.relativeOffsetOfLocalHeader + LOCAL_HEADER + entry.fileNameLength + entry.compressedSize,
    }))
    .sort((one, other) => one.from - other.from)
  return spans.some(({ to }, at) => to > (spans[at + 1]?.from ?? size))
}

interface Inflating {
  tally: ReturnType<typeof archiveTally>
  signal: AbortSignal
  /** How many bytes of the text are wanted. */
  keep: number
}

async function inflate(stream: Readable, { tally, signal, keep }: Inflating): Promise<string> {
  const kept: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      if (signal.aborted) throw new FileRefused('archive-too-slow')
      insist(tally.expanded(chunk.length))
      length += chunk.length
      if (length <= keep) kept.push(chunk)
    }
  } catch (error) {
    damaged(error)
  }
  return Buffer.concat(kept).toString('utf8')
}

/** Some programs unpack by the directory, others by the headers before the data: both must say the same name. */
async function openEntry(zip: ZipFile, entry: Entry): Promise<Readable> {
  const { fileName } = await zip.readLocalFileHeaderPromise(entry).catch(damaged)
  if (!entry.fileNameRaw.equals(fileName)) throw new FileRefused('archive-damaged')
  return zip.openReadStreamPromise(entry).catch(damaged)
}

/** As the archive says it: a backslash stays one, so that it can be refused. */
function pathOf(entry: Entry): string {
  return yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true)
}

const UNIX = 3
/** The type bits of `st_mode` (stat.h), kept in the upper half of the external attributes. */
function modeOf({ versionMadeBy, externalFileAttributes }: Entry): number {
  return versionMadeBy >>> 8 === UNIX ? (externalFileAttributes >>> 16) & 0xf000 : 0
}

function isLink(entry: Entry): boolean {
  return modeOf(entry) === 0xa000
}

function described(entry: Entry, path: string, text: string): ArchiveEntry {
  return isLink(entry) ? { path, type: 'link', target: text } : { path, type: 'folder' }
}

/** What yauzl or zlib complain about is damage; what we refuse stays what it is. */
function damaged(error: unknown): never {
  if (error instanceof FileRefused) throw error
  throw new FileRefused('archive-damaged')
}
