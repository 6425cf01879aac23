import { randomUUID } from 'node:crypto'
import { FILE_KINDS } from '#domain/files/kinds.ts'
import { cleanOriginalName } from '#domain/files/originalName.ts'
import type { FileProblem } from '#domain/files/problems.ts'
import type { ArchiveContent } from '#domain/files/archiveRules.ts'
import { dropIncoming, putIncoming } from './incoming.ts'
import { inspectFile, type FileAllowance } from './inspectFile.ts'

/** A file as Payload hands it over: on disk from REST, in memory from our own code. */
export interface SentFile {
  name: string
  data: Uint8Array
  tempFilePath?: string
}

/** What the row of a document says about its file, and where the file lies until that row is written. */
export interface ReceivedUpload {
  temporary: string
  described: {
    filename: string
    originalName: string
    mimeType: string
    filesize: number
    sha256: string
    archive: { [member in keyof ArchiveContent]: ArchiveContent[member] } | null
  }
}

export type Reception =
  { kind: 'received'; upload: ReceivedUpload } | { kind: 'refused'; problem: FileProblem }

/**
 * Looks at what was sent and gives it its stored name, which is random: two files called `surat.pdf` never meet, and
 * nothing that a person wrote becomes a path. What is refused is gone from the disk.
 */
export async function receiveUpload(
  sent: SentFile,
  { mediaDir, allowance }: { mediaDir: string; allowance: FileAllowance },
): Promise<Reception> {
  const temporary = sent.tempFilePath ?? (await putIncoming(mediaDir, sent.data))
  const inspected = await inspectFile(temporary, allowance)
  if (inspected.kind === 'refused') {
    await dropIncoming(temporary)
    return inspected
  }
  const { kind, size, sha256, archive } = inspected.file
  const { mimeType, extensions } = FILE_KINDS[kind]
  const filename = `${randomUUID()}.${extensions[0]}`
  const described = {
    filename,
    originalName: cleanOriginalName(sent.name),
    mimeType,
    filesize: size,
    sha256,
    archive,
  }
  return { kind: 'received', upload: { temporary, described } }
}
