import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'
import helmet from 'helmet'
import type { Env } from '#env.ts'

const NONCE_HEADER = 'content-security-policy'

/**
 * Helmet's headers with a policy that Next can live with: it reads the nonce from the request's own
 * `content-security-policy` header and puts it on every script it writes. The panel sets inline styles.
 */
export function securityHeaders(env: Env): RequestHandler[] {
  const https = env.PUBLIC_URL.startsWith('https:')
  const withNonce: RequestHandler = (req, _res, next) => {
    req.headers[NONCE_HEADER] = `script-src 'nonce-${randomBytes(16).toString('base64')}'`
    next()
  }
  const nonce = (req: IncomingMessage, _res: ServerResponse) =>
    /'nonce-[^']+'/.exec(String(req.headers[NONCE_HEADER]))?.[0] ?? "'none'"
  // React's development build evaluates strings to rebuild stacks of the server.
  const development = env.NODE_ENV === 'development' ? ["'unsafe-eval'"] : []
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
        objectSrc: ["'none'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        styleSrc: ["'self'", "'unsafe-inline'"],
        scriptSrc: ["'self'", nonce, ...development],
        connectSrc: env.NODE_ENV === 'development' ? ["'self'", 'ws:'] : ["'self'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: https ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'same-origin' },
  })
  return [withNonce, headers, strictForRest]
}

/** Answers of REST are data, and files are whatever somebody uploaded: opened as a page, neither may do anything. */
const strictForRest: RequestHandler = (req, res, next) => {
  if (req.path.startsWith('/api/')) res.setHeader('Content-Security-Policy', "default-src 'none'; sandbox")
  next()
}
