import { createReadStream } from 'node:fs'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { archiveTally, type ArchiveContent } from '#domain/files/archiveRules.ts'
import {
  isEmptyBlock,
  overridesOf,
  readTarHeader,
  TAR_BLOCK,
  TAR_EXTRAS,
  tarEntry,
  type TarExtra,
  type TarOverrides,
} from '#domain/files/tar.ts'
import { FileRefused, insist } from './FileRefused.ts'

const MOST_EXTRA = 64 * 1024

/** Looks through a packed tar as it streams by; nothing is kept but the list. @throws FileRefused */
export async function readTarGz(
  file: string,
  { size, signal }: { size: number; signal: AbortSignal },
): Promise<ArchiveContent> {
  const tally = archiveTally(size)
  const walker = tarWalker((block, overrides) => {
    const header = readTarHeader(block)
    if (!header) throw new FileRefused('archive-damaged')
    const extra = TAR_EXTRAS[header.flag]
    const bytes = overrides.size ?? header.size
    if (!extra) insist(tally.entry(tarEntry(header, overrides)))
    else if (bytes > MOST_EXTRA) throw new FileRefused('archive-damaged')
    return { bytes, extra }
  })
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      try {
        if (signal.aborted) throw new FileRefused('archive-too-slow')
        insist(tally.expanded(chunk.length))
        walker.feed(chunk)
        done()
      } catch (error) {
        done(error instanceof Error ? error : new Error(String(error)))
      }
    },
  })
  count.resume()
  await pipeline(createReadStream(file), createGunzip(), count).catch((error: unknown) => {
    throw error instanceof FileRefused ? error : new FileRefused('archive-damaged')
  })
  if (!walker.complete() || tally.content.entries === 0) throw new FileRefused('archive-damaged')
  return tally.content
}

interface Announced {
  bytes: number
  extra: TarExtra | undefined
}

/** Cuts a stream into header blocks and data, whatever pieces it arrives in. Data of files is passed over. */
function tarWalker(onHeader: (block: Uint8Array, overrides: TarOverrides) => Announced) {
  let rest: Buffer = Buffer.alloc(0)
  let skip = 0
  let wanted: { extra: TarExtra; bytes: number } | null = null
  let overrides: TarOverrides = {}
  let ended = false

  const header = (block: Uint8Array) => {
    if (isEmptyBlock(block)) return void (ended = true)
    const { bytes, extra } = onHeader(block, overrides)
    if (extra) wanted = { extra, bytes }
    else {
      overrides = {}
      skip = padded(bytes)
    }
  }
  /** One step forward; false when more bytes are needed. */
  const step = (): boolean => {
    if (skip > 0) {
      const passed = Math.min(skip, rest.length)
      skip -= passed
      rest = rest.subarray(passed)
      return passed > 0
    }
    const need = wanted ? padded(wanted.bytes) : TAR_BLOCK
    if (rest.length < need) return false
    const block = rest.subarray(0, need)
    rest = rest.subarray(need)
    if (!wanted) header(block)
    else {
      const { extra, bytes } = wanted
      wanted = null
      // Settings for all following entries carry comments of git; paths there would apply to everything.
      if (extra !== 'global') overrides = { ...overrides, ...overridesOf(extra, block.subarray(0, bytes)) }
    }
    return true
  }
  return {
    feed(chunk: Buffer) {
      rest = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
      while (!ended && step());
      if (ended) rest = Buffer.alloc(0)
    },
    /** Whether the stream did not stop in the middle of an entry. */
    complete: () => ended || (skip === 0 && !wanted && rest.length === 0),
  }
}

function padded(bytes: number): number {
  return Math.ceil(bytes / TAR_BLOCK) * TAR_BLOCK
}
