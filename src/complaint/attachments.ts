import path from 'node:path'
import type { Payload, PayloadRequest } from 'payload'
import { COMPLAINT_LIMITS } from '#domain/complaint/limits.ts'
import type { Problem } from '#domain/request/refusals.ts'
import { acceptIncoming, dropIncoming } from '#files/incoming.ts'
import { receiveUpload, type ReceivedUpload } from '#files/receiveUpload.ts'
import { fileRules } from '#db/fileRules.ts'
import { drizzleOf } from '#db/transaction.ts'
import { NOBODY } from '#domain/roles.ts'

export type Received = { ok: true; uploads: ReceivedUpload[] } | { ok: false; problems: Problem[] }

const PATH = 'attachments'

/** Looks at every file by its content, like at documents. When one is refused, none of them stays on the disk. */
export async function receiveAttachments(
  payload: Payload,
  { files, mediaDir }: { files: readonly File[]; mediaDir: string },
): Promise<Received> {
  const { files: most, fileMegabytes } = COMPLAINT_LIMITS
  if (files.length > most)
    return { ok: false, problems: [{ path: PATH, code: 'too-many-files', label: String(most) }] }
  const { documentMegabytes } = await fileRules(drizzleOf(payload.db), {}, NOBODY)
  const allowance = {
    documentMegabytes: Math.min(documentMegabytes, fileMegabytes),
    archiveMegabytes: 0,
    archives: false,
  }
  const receptions = await Promise.all(
    files.map(async (file) =>
      receiveUpload(
        { name: file.name, data: new Uint8Array(await file.arrayBuffer()) },
        { mediaDir, allowance },
      ),
    ),
  )
  const uploads = receptions.flatMap((each) => (each.kind === 'received' ? [each.upload] : []))
  const problems = receptions.flatMap((each) =>
    each.kind === 'refused' ? [{ path: PATH, ...each.problem }] : [],
  )
  if (problems.length === 0) return { ok: true, uploads }
  await dropAttachments(uploads)
  return { ok: false, problems }
}

export async function dropAttachments(uploads: readonly ReceivedUpload[]): Promise<void> {
  await Promise.all(uploads.map(({ temporary }) => dropIncoming(temporary)))
}

interface Kept {
  complaint: string
  uploads: readonly ReceivedUpload[]
  mediaDir: string
}

/** Writes the rows in the complaint's own transaction, then puts the files where the rows say: the last step before its end. */
export async function keepAttachments(
  req: PayloadRequest,
  { complaint, uploads, mediaDir }: Kept,
): Promise<void> {
  for (const { described } of uploads) {
    const { filename, originalName, mimeType, filesize, sha256 } = described
    const data = { complaint, filename, originalName, mimeType, filesize, sha256 }
    await req.payload.create({ collection: 'complaint-attachments', req, data, depth: 0 })
  }
  for (const { temporary, described } of uploads)
    await acceptIncoming(temporary, path.join(mediaDir, described.filename))
}
