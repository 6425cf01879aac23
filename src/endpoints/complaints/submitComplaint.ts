import { createOperation, type Endpoint, type PayloadRequest } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { lodgeComplaint, type Receipt, type Sent } from '#complaint/lodge.ts'
import { mayAttempt } from '#complaint/limits.ts'
import { FORM_REFUSALS } from '#complaint/formRefusals.ts'
import { readForm, type SentForm } from '#complaint/readForm.ts'
import { formPlaces } from '#complaint/formPlaces.ts'
import { addressGroup } from '#domain/addressGroup.ts'
import { scopeOf } from '#domain/permissions.ts'
import { refused } from '#domain/request/refusals.ts'
import { fill } from '#i18n/fill.ts'
import { textsFor } from '#i18n/label.ts'
import { clientAddressOf } from '#domain/clientAddress.ts'
import { answer, bodyOf, refusal } from '../answer.ts'
import { tooMany } from './limited.ts'

/**
 * `POST /api/complaints` in Payload's stead. Staff who handle complaints register one that came in another way; everybody
 * else, signed in or not, complains, and is told a number and a code, nothing more.
 */
export const submitComplaint: Endpoint = {
  path: '/',
  method: 'post',
  handler: (req) => (registers(req) ? register(req) : complain(req)),
}

function registers(req: PayloadRequest): boolean {
  const actor = actorOf(req)
  return actor.kind === 'user' && scopeOf(actor.role, 'complaints', 'create') !== 'none'
}

async function register(req: PayloadRequest): Promise<Response> {
  const { words } = await sentBy(req)
  const collection = req.payload.collections.complaints
  const data = words as Parameters<typeof createOperation<'complaints', object>>[0]['data']
  const doc = await createOperation({ collection, data, depth: 0, req })
  return answer({ doc, message: textsFor(req.i18n.language).complaintUi.registered }, 201)
}

async function complain(req: PayloadRequest): Promise<Response> {
  const address = clientAddressOf(req)
  const limited = await mayAttempt(req.payload, address)
  if (limited) return tooMany(limited, req)
  const language = languageOf(req)
  // Only forms are large: words alone take nobody's place.
  if (!isForm(req)) return lodge({ words: await bodyOf(req), files: [], address, language }, req)
  const release = await formPlaces().take(addressGroup(address))
  if (!release) return refusal(refused('too-many-uploads'), req)
  try {
    const { problem, ...sent } = await formIn(req)
    return problem ? refusal(FORM_REFUSALS[problem], req) : await lodge({ ...sent, address, language }, req)
  } finally {
    release()
  }
}

async function lodge(sent: Sent, req: PayloadRequest): Promise<Response> {
  const lodged = await lodgeComplaint(req.payload, sent)
  if (lodged.kind === 'limited') return tooMany(lodged, req)
  if (lodged.kind === 'refused') return refusal(lodged.refusal, req)
  const { number, trackingCode } = lodged.receipt
  return answer({ doc: { number, trackingCode }, message: messageFor(lodged.receipt, req) }, 201)
}

function messageFor({ number, host }: Receipt, req: PayloadRequest): string {
  const texts = textsFor(req.i18n.language).complaintUi
  return [fill(texts.lodged, { number }), ...(host === 'not-ours' ? [texts.hostNotOurs] : [])].join(' ')
}

const languageOf = (req: PayloadRequest): 'id' | 'en' => (req.i18n.language === 'en' ? 'en' : 'id')

/** A form with files, or JSON without. */
async function sentBy(req: PayloadRequest): Promise<SentForm> {
  return isForm(req) ? formIn(req) : { words: await bodyOf(req), files: [] }
}

const isForm = (req: PayloadRequest) => /^multipart\//i.test(req.headers.get('Content-Type') ?? '')

async function formIn(req: PayloadRequest): Promise<SentForm> {
  const form = req.body && (await readForm(req.body, req.headers.get('Content-Type') ?? ''))
  return form || { words: {}, files: [] }
}
