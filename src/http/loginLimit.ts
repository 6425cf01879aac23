import type { RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import { textsFor } from '#i18n/label.ts'

const TEN_MINUTES_MS = 10 * 60_000

/**
 * Failed sign-ins per address; Payload locks the single account after five. A right password costs nothing. The path is
 * read as Next reads it, decoded: `/api/users/%6cogin` signs in as well.
 */
export const loginLimit: RequestHandler = (req, res, next) =>
  SIGN_IN.test(decoded(req.path)) ? limit(req, res, next) : next()

const SIGN_IN = /^\/api\/users\/login\/?$/i

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

const limit = rateLimit({
  windowMs: TEN_MINUTES_MS,
  limit: 30,
  skipSuccessfulRequests: true,
  standardHeaders: 'draft-8',
  legacyHeaders: false,
  handler: (req, res) => {
    const message = textsFor(req.headers['accept-language']).refusals['too-many-sign-ins']
    res.status(429).json({ errors: [{ message, data: { code: 'too-many-sign-ins', errors: [] } }] })
  },
})
