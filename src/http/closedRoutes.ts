import type { RequestHandler } from 'express'
import { decodedPath } from './decodedPath.ts'
import { sendRefusal } from './sendRefusal.ts'

/**
 * Routes that Payload opens for everything and that fail here: nothing keeps versions, no address is verified. Payload
 * matches a path in any case.
 */
const CLOSED = [/^\/api\/(globals\/)?[^/]+\/versions(\/|$)/i, /^\/api\/users\/verify\//i]

export const closedRoutes: RequestHandler = (req, res, next) => {
  if (!CLOSED.some((route) => route.test(decodedPath(req.path)))) return next()
  sendRefusal(req, res, 'not-found')
}
