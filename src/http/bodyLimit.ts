import type { RequestHandler } from 'express'
import { textsFor } from '#i18n/label.ts'

const MEGABYTE = 1024 * 1024
/** Forms are text; files come as multipart and are limited again by Payload, file by file. */
const LIMITS = { text: MEGABYTE, multipart: 27 * MEGABYTE }

/** Refuses what announces itself as too large, and a body of unannounced length, before anything is read. */
export const bodyLimit: RequestHandler = (req, res, next) => {
  const kind = req.is('multipart/form-data') ? 'multipart' : 'text'
  const announced = Number(req.headers['content-length'] ?? 0)
  const unannounced = req.headers['transfer-encoding'] !== undefined && kind === 'text'
  if (announced <= LIMITS[kind] && !unannounced) return next()
  const message = textsFor(req.headers['accept-language']).refusals['too-large']
  res.status(413).json({ errors: [{ message, data: { code: 'too-large', errors: [] } }] })
}
