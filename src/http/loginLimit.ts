import type { RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import { textsFor } from '#i18n/label.ts'
import { decodedPath } from './decodedPath.ts'

const TEN_MINUTES_MS = 10 * 60_000

/** Failed sign-ins per address; Payload locks the single account after five. A right password costs nothing. */
export const loginLimit: RequestHandler = (req, res, next) =>
  SIGN_IN.test(decodedPath(req.path)) ? limit(req, res, next) : next()

const SIGN_IN = /^\/api\/users\/login\/?$/i

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
