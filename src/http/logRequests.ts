import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import { withoutToken } from './passwordLinks.ts'

const OWN_ASSETS = /^\/_next\//

/** One line for each answered request, with an id that the client may quote. Query strings stay out: they can hold names. */
export function logRequests(log: Logger): RequestHandler {
  return (req, res, next) => {
    const started = performance.now()
    const id = randomUUID()
    req.headers['x-request-id'] = id
    res.setHeader('X-Request-Id', id)
    res.on('close', () => {
      const line = {
        id,
        method: req.method,
        path: withoutToken(req.path),
        status: res.statusCode,
        ms: Math.round(performance.now() - started),
      }
      const level = res.statusCode >= 500 ? 'error' : OWN_ASSETS.test(req.path) ? 'debug' : 'info'
      log[level](line, res.writableEnded ? 'request' : 'request, client left')
    })
    next()
  }
}
