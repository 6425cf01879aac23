import type { RequestHandler } from 'express'
import { textsFor } from '#i18n/label.ts'
import { decodedPath } from './decodedPath.ts'

/**
 * Routes that Payload opens for everything and that fail here: nothing keeps versions, no address is verified. Payload
 * matches a path in any case.
 */
const CLOSED = [/^\/api\/(globals\/)?[^/]+\/versions(\/|$)/i, /^\/api\/users\/verify\//i]

export const closedRoutes: RequestHandler = (req, res, next) => {
  if (!CLOSED.some((route) => route.test(decodedPath(req.path)))) return next()
  const message = textsFor(req.headers['accept-language']).refusals['not-found']
  res.status(404).json({ errors: [{ message, data: { code: 'not-found', errors: [] } }] })
}
