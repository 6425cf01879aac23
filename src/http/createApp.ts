import express, { type Express, type RequestHandler } from 'express'
import type { Env } from '#env.ts'
import { askedLanguage } from './askedLanguage.ts'
import { bodyLimit, type UploadLimit } from './bodyLimit.ts'
import { clientAddress } from './clientAddress.ts'
import { closedRoutes } from './closedRoutes.ts'
import { databaseGate } from './databaseGate.ts'
import { floodGate, type SecondsToWait } from './floodGate.ts'
import { health, type Readiness } from './health.ts'
import { hostCookie } from './hostCookie.ts'
import { logRequests } from './logRequests.ts'
import { loginLimit } from './loginLimit.ts'
import { passwordLinks } from './passwordLinks.ts'
import { securityHeaders } from './securityHeaders.ts'
import type { Logger } from 'pino'

interface AppParts {
  env: Env
  log: Logger
  readiness: Readiness
  largestUpload: UploadLimit
  secondsToWait: SecondsToWait
  /** The public pages. */
  website: RequestHandler
  /** Next, with Payload's panel and REST inside. */
  next: RequestHandler
}

/** Everything that stands in front of Next. No body parser: Payload reads bodies itself. */
export function createApp(parts: AppParts): Express {
  const { env, log, readiness, largestUpload, secondsToWait, website, next } = parts
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', env.TRUST_PROXY ?? false)
  app.use(logRequests(log))
  app.use(health(readiness))
  app.use(clientAddress)
  app.use(securityHeaders(env))
  app.use(askedLanguage)
  app.use(hostCookie(env))
  app.use(passwordLinks)
  // Browsers ask for it by this name whatever the page says.
  app.get('/favicon.ico', (_req, res) => res.redirect(308, '/icon.svg'))
  app.use(databaseGate(readiness))
  app.use(website)
  app.use(floodGate(secondsToWait))
  app.use(bodyLimit(largestUpload))
  app.use(loginLimit)
  app.use(closedRoutes)
  app.use(next)
  return app
}
