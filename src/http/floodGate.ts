import type { Request, RequestHandler } from 'express'
import { addressGroup } from '#domain/addressGroup.ts'
import { decodedPath } from './decodedPath.ts'
import { sendRefusal } from './sendRefusal.ts'

/** How many seconds a group of addresses still has to wait before it may complain; null when it need not. */
export type SecondsToWait = (address: string) => number | null

/**
 * Whoever was told to come again later, and does not wait, is told so again before anything is read or asked: a flood of
 * complaints must not take the time of those who work. Whoever may be signed in is let through to be counted as ever.
 */
export const floodGate =
  (secondsToWait: SecondsToWait): RequestHandler =>
  (req, res, next) => {
    const wait = isFromOutside(req) ? secondsToWait(addressGroup(req.ip ?? '')) : null
    if (wait === null) return next()
    // Nobody reads the body; the next request must not begin with it.
    res.set({ 'Retry-After': String(wait), Connection: 'close', 'Cache-Control': 'private, no-store' })
    sendRefusal(req, res, 'too-many-complaints')
  }

function isFromOutside({ method, path, headers }: Request): boolean {
  const isComplaint = method === 'POST' && /^\/api\/complaints\/?$/i.test(decodedPath(path))
  return isComplaint && !headers.authorization && !headers.cookie
}
