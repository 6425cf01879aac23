import type { Request, RequestHandler, Response } from 'express'
import { textsFor } from '#i18n/label.ts'
import type { Readiness } from './health.ts'
import { sendRefusal } from './sendRefusal.ts'

const KNOWN_FOR_MS = 1000
const ANSWER_WITHIN_MS = 2000
const RETRY_AFTER_S = 5

/**
 * Says in plain words that the database is away, instead of letting every page fail in its own way (a signed-in person
 * would look like a stranger). Asks at most once a second, however many requests come.
 */
export function databaseGate(ready: Readiness): RequestHandler {
  let known: { at: number; answer: Promise<boolean> } | null = null
  const isUp = () => {
    const now = performance.now()
    if (!known || now - known.at > KNOWN_FOR_MS) known = { at: now, answer: within(ready()) }
    return known.answer
  }
  return async (req, res, next) => {
    if (req.path.startsWith('/_next/') || (await isUp())) return next()
    // Known to be away: the next request looks again.
    known = null
    sayUnavailable(req, res)
  }
}

function within(answer: Promise<boolean>): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), ANSWER_WITHIN_MS).unref())
  return Promise.race([answer.catch(() => false), late])
}

function sayUnavailable(req: Request, res: Response): void {
  const { refusals, ui } = textsFor(req.headers['accept-language'])
  const message = refusals['database-unavailable']
  res.set('Retry-After', String(RETRY_AFTER_S)).set('Cache-Control', 'no-store')
  if (req.path.startsWith('/api/')) return sendRefusal(req, res, 'database-unavailable')
  res
    .status(503)
    .set('Refresh', String(RETRY_AFTER_S))
    .type('html')
    .send(
      `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${ui.unavailableTitle}</title>
<main style="font:1rem/1.5 system-ui;max-width:32rem;margin:15vh auto;padding:0 1rem"><h1>${ui.unavailableTitle}</h1><p>${message}</p><p>${ui.unavailableHint}</p></main>`,
    )
}
