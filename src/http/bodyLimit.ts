import type { Request, RequestHandler, Response } from 'express'
import { COMPLAINT_LIMITS, LARGEST_FORM } from '#domain/complaint/limits.ts'
import type { RefusalCode } from '#domain/request/refusals.ts'
import { problemText } from '#i18n/problemText.ts'
import { decodedPath } from './decodedPath.ts'
import { sendRefusal } from './sendRefusal.ts'

const MEGABYTE = 1024 * 1024
/** Forms are text, the panel's too, which it sends as multipart. Around a file there is little of it. */
const TEXT = MEGABYTE
const FORM = 2 * MEGABYTE
/** How long somebody may go on sending what was refused: until then a browser listens to no answer. */
const LINGER_MS = 5000

/** The largest file that the settings allow, in megabytes. */
export type UploadLimit = () => Promise<number>

/** Refuses what announces itself as too large, and a body of unannounced length, before anything of it is read. */
export function bodyLimit(largest: UploadLimit): RequestHandler {
  return async (req, res, next) => {
    const megabytes = isUpload(req) ? await largest() : null
    const announced = Number(req.headers['content-length'] ?? 0)
    const most = megabytes === null ? mostWithoutFile(req) : megabytes * MEGABYTE + FORM
    if (req.headers['transfer-encoding'] !== undefined)
      return refuse({ req, res, code: isForm(req) ? 'length-required' : 'too-large', megabytes: null })
    if (announced <= most) return next()
    refuse({ req, res, code: 'too-large', megabytes })
  }
}

function isForm(req: Request): boolean {
  return Boolean(req.is('multipart/form-data'))
}

/** The public form has bounds of its own, which nobody's documents need. */
function mostWithoutFile(req: Request): number {
  const isComplaint = req.method === 'POST' && /^\/api\/complaints\/?$/.test(decodedPath(req.path))
  if (isComplaint) return isForm(req) ? LARGEST_FORM : COMPLAINT_LIMITS.text
  return isForm(req) ? FORM : TEXT
}

/** The one place that takes files as large as the settings allow. */
function isUpload(req: Request): boolean {
  return isForm(req) && req.method === 'POST' && /^\/api\/documents\/?$/.test(decodedPath(req.path))
}

interface Refusing {
  req: Request
  res: Response
  code: RefusalCode
  /** Null where no file is expected. */
  megabytes: number | null
}

function refuse({ req, res, code, megabytes }: Refusing): void {
  const label = String(megabytes)
  const message = problemText('file-too-large', { label, language: req.headers['accept-language'] })
  sendRefusal(req, res, code, megabytes === null ? {} : { message, errors: [{ path: 'file', message }] })
  const impatience = setTimeout(() => req.socket.destroy(), LINGER_MS).unref()
  req.once('close', () => clearTimeout(impatience))
}
