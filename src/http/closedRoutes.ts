import type { RequestHandler } from 'express'
import { textsFor } from '#i18n/label.ts'

/** Routes that Payload opens for every collection and that fail here: nothing keeps versions, no address is verified. */
const CLOSED = [/^\/api\/(?!globals\/)[^/]+\/versions(\/|$)/, /^\/api\/users\/verify\//]

export const closedRoutes: RequestHandler = (req, res, next) => {
  if (!CLOSED.some((route) => route.test(req.path))) return next()
  const message = textsFor(req.headers['accept-language']).refusals['not-found']
  res.status(404).json({ errors: [{ message, data: { code: 'not-found', errors: [] } }] })
}
