import type { RequestHandler } from 'express'

const PAYLOADS_OWN = /^\/admin\/reset\/([^/]+)\/?$/
const PAGES = /^\/admin\/(reset|set-password)(\/|$)/

/**
 * A link that opens an account tells nobody where it came from, and is kept nowhere. Payload's own address, which has the
 * token in its path, leads to our page, where it stands behind `#`.
 */
export const passwordLinks: RequestHandler = (req, res, next) => {
  if (!PAGES.test(req.path)) return next()
  res.setHeader('Referrer-Policy', 'no-referrer')
  res.setHeader('Cache-Control', 'no-store')
  const token = PAYLOADS_OWN.exec(req.path)?.[1]
  return token ? res.redirect(303, `/admin/set-password#${token}`) : next()
}

/** A path as it may be written into a log. */
export function withoutToken(path: string): string {
  return path.replace(/(\/reset\/)[^/]+/i, '$1[redacted]')
}
