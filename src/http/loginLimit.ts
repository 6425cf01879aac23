import type { RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import { decodedPath } from './decodedPath.ts'
import { sendRefusal } from './sendRefusal.ts'

const TEN_MINUTES_MS = 10 * 60_000

interface Door {
  path: RegExp
  /** How many in ten minutes from one address. */
  limit: number
  /** What went well costs nothing, where going well proves that one knew. */
  counts: 'failures' | 'everything'
}

/**
 * What somebody could try again and again. Counted per address, in memory: a restart forgets it. What protects the single
 * account (locked after five failures, one request for help an hour) stands in the database.
 */
const DOORS: readonly Door[] = [
  { path: /^\/api\/users\/login\/?$/i, limit: 30, counts: 'failures' },
  { path: /^\/api\/users\/reset-password\/?$/i, limit: 30, counts: 'failures' },
  { path: /^\/api\/users\/forgot-password\/?$/i, limit: 10, counts: 'everything' },
]

/** The path is read as Next reads it, decoded: `/api/users/%6cogin` signs in as well. */
export const loginLimit: RequestHandler = (req, res, next) => {
  const path = decodedPath(req.path)
  const door = LIMITED.find((one) => one.path.test(path))
  return door ? door.handle(req, res, next) : next()
}

const LIMITED = DOORS.map((door) => ({ ...door, handle: limiterFor(door) }))

function limiterFor({ limit, counts }: Door): RequestHandler {
  return rateLimit({
    windowMs: TEN_MINUTES_MS,
    limit,
    skipSuccessfulRequests: counts === 'failures',
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (req, res) => sendRefusal(req, res, 'too-many-sign-ins'),
  })
}
