import {
  addDataAndFileToRequest,
  createOperation,
  headersWithCors,
  parseParams,
  type Endpoint,
  type PayloadRequest,
} from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { fileRules } from '#db/fileRules.ts'
import { drizzleOf } from '#db/transaction.ts'
import { scopeOf } from '#domain/permissions.ts'
import { refused } from '#domain/request/refusals.ts'
import { dropIncoming } from '#files/incoming.ts'
import { paced } from '#files/pace.ts'
import { setReceived } from '#files/received.ts'
import { receiveUpload } from '#files/receiveUpload.ts'
import { sharedUploadSlots } from '#files/uploadSlots.ts'
import { runtime } from '#runtime.ts'
import { refusal } from './answer.ts'

/**
 * `POST /api/documents` in Payload's stead, with the same answers: who may not hand in anything is told before a byte
 * of the file is read, and the file is looked at before a transaction is opened.
 */
export const createDocument: Endpoint = {
  path: '/',
  method: 'post',
  handler: async (req) => {
    const actor = actorOf(req)
    const mayCreate = actor.kind === 'user' && scopeOf(actor.role, 'documents', 'create') !== 'none'
    if (!mayCreate) return refusal(refused('not-allowed'), req)
    // Whoever waits has not been read from yet.
    const release = await sharedUploadSlots().take(actor.unit ?? actor.id)
    if (!release) return refusal(refused('too-many-uploads'), req)
    try {
      await addDataAndFileToRequest(withPace(req))
      return (await receive(req)) ?? (await create(req))
    } finally {
      await Promise.all(temporaryFiles(req).map(dropIncoming)).finally(release)
    }
  },
}

/** Payload reads a form from the body of the request itself. Without a form there is no file, and little to wait for. */
function withPace(req: PayloadRequest): PayloadRequest {
  const isForm = req.headers.get('Content-Type')?.includes('multipart/')
  return isForm && req.body ? Object.defineProperty(req, 'body', { value: paced(req.body) }) : req
}

/** Whatever was sent under whatever name; what has been accepted is no longer there. */
function temporaryFiles({ files }: PayloadRequest): string[] {
  const sent = Object.values(files ?? {}).flat()
  return sent.flatMap(({ tempFilePath }) => (tempFilePath ? [tempFilePath] : []))
}

/** Null when there is nothing against the file, or none. */
async function receive(req: PayloadRequest): Promise<Response | null> {
  const { file, data } = req
  if (!file) return null
  const allowance = await fileRules(drizzleOf(req.payload.db), data ?? {}, actorOf(req))
  const reception = await receiveUpload(file, { mediaDir: runtime().env.MEDIA_DIR, allowance })
  if (reception.kind === 'refused')
    return refusal(refused('field-invalid', [{ path: 'file', ...reception.problem }]), req)
  setReceived(req.context, reception.upload)
  delete req.file
  return null
}

async function create(req: PayloadRequest): Promise<Response> {
  const { depth, populate, select } = parseParams(req.query)
  const collection = req.payload.collections.documents
  const doc = await createOperation({
    collection,
    data: req.data as Parameters<typeof createOperation<'documents', object>>[0]['data'],
    depth,
    populate,
    req,
    select,
  })
  return Response.json({ doc }, { headers: headersWithCors({ headers: new Headers(), req }), status: 201 })
}
