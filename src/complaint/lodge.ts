import { createHash, randomInt } from 'node:crypto'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { isUuid } from '#domain/uuid.ts'
import { transactionOf } from '#db/transaction.ts'
import { asOne } from '#db/asOne.ts'
import { at, readSubmission, type Submission } from '#domain/complaint/submission.ts'
import { yearInOffice } from '#domain/officeTime.ts'
import { refused, type Refused } from '#domain/request/refusals.ts'
import { SYSTEM } from '#domain/roles.ts'
import type { ReceivedUpload } from '#files/receiveUpload.ts'
import { now } from '#now.ts'
import { runtime } from '#runtime.ts'
import { newTrackingCode, trackingHash } from '#secrets/trackingCode.ts'
import { dropAttachments, keepAttachments, receiveAttachments } from './attachments.ts'
import { replaceCode, sentBefore } from './sameForm.ts'
import { mayLodge, mayWriteTo, type Limited } from './limits.ts'

/** What somebody outside sent. */
export interface Sent {
  words: Record<string, unknown>
  files: readonly File[]
  /** Where it came from; counted, never kept. */
  address: string
  language: 'id' | 'en'
}

/** What the reporter is told, once. */
export interface Receipt {
  number: string
  trackingCode: string
  /** Whether the site that was named is one of ours; null when none was. */
  host: 'ours' | 'not-ours' | null
}

export type Lodged = { kind: 'lodged'; receipt: Receipt } | { kind: 'refused'; refusal: Refused } | Limited

/** A field that no person sees. */
export const TRAP = 'website'
/** No register of one year comes near. */
const DECOYS = { from: 7_000, to: 9_999 }

/** Takes a complaint in: read, counted against the limits, and stored with its files, its receipt and its notices as one. */
export async function lodgeComplaint(payload: Payload, sent: Sent): Promise<Lodged> {
  const read = readSubmission(sent.words, now())
  if (!read.ok) return { kind: 'refused', refusal: refused('field-invalid', read.problems) }
  const limited = await mayLodge(payload, sent.address)
  if (limited) return limited
  if (isTrapped(sent.words)) return { kind: 'lodged', receipt: decoy(read.submission) }
  const { MEDIA_DIR: mediaDir } = runtime().env
  const received = await receiveAttachments(payload, { files: sent.files, mediaDir })
  if (!received.ok) return { kind: 'refused', refusal: refused('field-invalid', received.problems) }
  try {
    const receipt = await store(payload, { ...sent, ...read, uploads: received.uploads, mediaDir })
    return { kind: 'lodged', receipt }
  } finally {
    await dropAttachments(received.uploads)
  }
}

function isTrapped(words: Record<string, unknown>): boolean {
  const value = at(words, TRAP)
  return value !== undefined && value !== null && value !== ''
}

/** A machine that fills in every field is thanked like everybody else; nothing of it is stored. */
function decoy({ host }: Submission): Receipt {
  const number = `ADU-${yearInOffice(now())}-${randomInt(DECOYS.from, DECOYS.to)}`
  return { number, trackingCode: newTrackingCode(), host: host === null ? null : 'not-ours' }
}

interface Storing extends Sent {
  submission: Submission
  uploads: readonly ReceivedUpload[]
  mediaDir: string
}

async function store(payload: Payload, storing: Storing): Promise<Receipt> {
  const { email } = storing.submission.reporter
  const noReceipt = email !== null && !(await mayWriteTo(payload, email))
  const req = await createLocalReq({ context: { actor: SYSTEM, noReceipt } }, payload)
  const trackingCode = newTrackingCode()
  return asOne(req, async () => {
    const { number, host, subdomain } =
      (await again(req, storing, trackingCode)) ?? (await storeNew(req, storing, trackingCode))
    const named = host ? (subdomain ? 'ours' : 'not-ours') : null
    return { keep: true, outcome: { number: number ?? '', trackingCode, host: named } }
  })
}

/** Sent once more by the same page: the same number, with a code that is surely seen. */
async function again(req: PayloadRequest, storing: Storing, trackingCode: string) {
  const formKey = formKeyOf(storing)
  if (!formKey) return null
  const db = await transactionOf(req)
  const before = await sentBefore(db, formKey)
  if (before) await replaceCode(db, before.id, trackingHash(trackingCode))
  return before
}

async function storeNew(req: PayloadRequest, storing: Storing, trackingCode: string) {
  const { submission, language, uploads, mediaDir } = storing
  const data = {
    ...submission,
    language,
    channel: 'form',
    priority: 'normal',
    receivedAt: now().toISOString(),
    formKey: formKeyOf(storing),
    trackingHash: trackingHash(trackingCode),
  } as const
  const complaint = await req.payload.create({ collection: 'complaints', req, data, depth: 0 })
  await keepAttachments(req, { complaint: complaint.id, uploads, mediaDir })
  return complaint
}

/**
 * Of what our own page gave the form when it was drawn, and of everything that was sent with it: whoever goes back and changes a
 * word, a box or a file sends another complaint. Null for what no page of ours sent.
 */
function formKeyOf({ words, submission, uploads }: Storing): string | null {
  const key = at(words, 'formKey')
  if (!isUuid(key)) return null
  const files = uploads.map(({ described }) => described.sha256)
  return createHash('sha256')
    .update(JSON.stringify([key, submission, files]))
    .digest('hex')
}
