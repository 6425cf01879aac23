import path from 'node:path'
import type { CollectionAfterOperationHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { fileRules } from '#db/fileRules.ts'
import { transactionOf } from '#db/transaction.ts'
import { refused } from '#domain/request/refusals.ts'
import { acceptIncoming, dropIncoming } from '#files/incoming.ts'
import { receivedIn, setReceived } from '#files/received.ts'
import { receiveUpload } from '#files/receiveUpload.ts'
import { Refusal } from '#i18n/Refusal.ts'
import { runtime } from '#runtime.ts'

/**
 * Takes the file out of Payload's hands, which would copy it, read pictures whole and judge by rules of its own. Over
 * REST it has been looked at before the transaction began; what our own code brings is looked at here.
 */
export const receiveFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const file = req.file
  if (!file) return args
  delete req.file
  if (operation !== 'create') {
    if (file.tempFilePath) await dropIncoming(file.tempFilePath)
    throw new Refusal(refused('document-immutable'), req.i18n.language)
  }
  const { data }: { data?: object } = args
  const allowance = await fileRules(await transactionOf(req), data ?? {}, actorOf(req))
  const reception = await receiveUpload(file, { mediaDir: runtime().env.MEDIA_DIR, allowance })
  if (reception.kind === 'refused') throw refusedFile(reception.problem, req)
  setReceived(req.context, reception.upload)
  return args
}

function refusedFile(problem: { code: string; label?: string }, req: PayloadRequest): Refusal {
  return new Refusal(refused('field-invalid', [{ path: 'file', ...problem }]), req.i18n.language)
}

/** The very last step before the transaction ends: whatever was refused until here has stored nothing. */
export const storeFile: CollectionAfterOperationHook = async ({ operation, req, result }) => {
  const upload = receivedIn(req.context)
  if (operation === 'create' && upload) {
    await acceptIncoming(upload.temporary, path.join(runtime().env.MEDIA_DIR, upload.described.filename))
    setReceived(req.context, null)
  }
  return result
}
