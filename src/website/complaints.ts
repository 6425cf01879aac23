import { Readable } from 'node:stream'
import express, { Router, type Request, type Response } from 'express'
import type { ComplaintDesk } from '#complaint/desk.ts'
import { FORM_REFUSALS } from '#complaint/formRefusals.ts'
import { formPlaces } from '#complaint/formPlaces.ts'
import { readForm, type SentForm } from '#complaint/readForm.ts'
import { headOfForm } from '#complaint/readHead.ts'
import { addressGroup } from '#domain/addressGroup.ts'
import { COMPLAINT_LIMITS, LARGEST_FORM } from '#domain/complaint/limits.ts'
import { refused, REFUSALS, type Refused } from '#domain/request/refusals.ts'
import { PAGE_LANGUAGES, PATHS, type PageLanguage } from '#domain/website/paths.ts'
import { isRefusal } from '#i18n/Refusal.ts'
import type { Answered } from './answers.tsx'

interface ShownPage {
  page: 'complain' | 'track'
  language: PageLanguage
  answered: Answered
}
/** Draws a page with what came of sending it. */
export type Show = (res: Response, shown: ShownPage) => Promise<void>

interface Parts {
  desk: ComplaintDesk
  show: Show
}

/** What the two pages with forms do when they are sent. No cookie stands behind them, so nobody can be made to send them. */
export function complaintPages(parts: Parts): Router {
  const router = Router()
  const small = express.urlencoded({ extended: false, limit: COMPLAINT_LIMITS.text })
  for (const language of PAGE_LANGUAGES) {
    router.post(PATHS.complain[language], (req, res) => lodge(parts, { req, res, language }))
    router.post(PATHS.track[language], small, (req, res) => track(parts, { req, res, language }))
  }
  return router
}

interface Exchange {
  req: Request
  res: Response
  language: PageLanguage
}

async function lodge({ desk, show }: Parts, { req, res, language }: Exchange): Promise<void> {
  const address = req.ip ?? ''
  const say = (status: number, answered: Answered) =>
    show(res.status(status), { page: 'complain', language, answered })
  const limited = await desk.mayAttempt(address)
  if (limited) {
    res.set('Retry-After', String(limited.retryAfterS))
    return say(429, { refusal: refused('too-many-complaints'), typed: await leftover(req, res) })
  }
  const release = await formPlaces().take(addressGroup(address))
  if (!release) return say(429, { refusal: refused('too-many-complaints'), typed: await leftover(req, res) })
  try {
    const sent = await formIn(req, res)
    if (!sent) {
      // What was not read of it must not be taken for the next request.
      res.set('Connection', 'close')
      return await say(400, { refusal: refused('request-invalid') })
    }
    if (sent.isTooLarge)
      return await say(413, { refusal: FORM_REFUSALS['files-too-large'], typed: sent.words })
    if (sent.problem) return await say(400, { refusal: FORM_REFUSALS[sent.problem] })
    const lodged = await desk.lodge({ ...sent, address, language })
    if (lodged.kind === 'lodged') return await say(201, { receipt: lodged.receipt })
    if (lodged.kind === 'refused')
      return await say(REFUSALS[lodged.refusal.code], { refusal: lodged.refusal, typed: sent.words })
    res.set('Retry-After', String(lodged.retryAfterS))
    return await say(429, { refusal: refused('too-many-complaints'), typed: sent.words })
  } finally {
    release()
  }
}

/** What was typed is kept whatever is said about it; no more than that is read. */
async function leftover(req: Request, res: Response): Promise<SentForm['words']> {
  res.set('Connection', 'close')
  return (await typedIn(req))?.words ?? {}
}

async function typedIn(req: Request): Promise<SentForm | null> {
  const type = req.headers['content-type'] ?? ''
  const head = await headOfForm(bodyOf(req), type)
  return head && readForm(head, type)
}

// Node's and the browser's type of the same stream differ in name only.
const bodyOf = (req: Request) => Readable.toWeb(req) as ReadableStream<Uint8Array>

/** Of a form that is too large only what was typed is read. */
async function formIn(req: Request, res: Response): Promise<(SentForm & { isTooLarge: boolean }) | null> {
  const isTooLarge =
    Number(req.headers['content-length'] ?? 0) > LARGEST_FORM ||
    req.headers['transfer-encoding'] !== undefined
  if (!isTooLarge) return withSize(await readForm(bodyOf(req), req.headers['content-type'] ?? ''), false)
  res.set('Connection', 'close')
  return withSize(await typedIn(req), true)
}

function withSize(form: SentForm | null, isTooLarge: boolean) {
  return form && { ...form, isTooLarge }
}

async function track({ desk, show }: Parts, { req, res, language }: Exchange): Promise<void> {
  const say = (status: number, answered: Answered) =>
    show(res.status(status), { page: 'track', language, answered })
  const typed = { ...(req.body as Record<string, unknown> | undefined) }
  const limited = await desk.mayTrack(req.ip ?? '')
  if (limited) {
    res.set('Retry-After', String(limited.retryAfterS))
    return say(429, { refusal: refused('too-many-complaints'), typed })
  }
  const asked = { number: typed['number'], code: typed['code'] }
  const tracked = await desk.track(asked)
  if (!tracked) return say(404, { refusal: refused('complaint-unknown'), typed })
  const step = stepIn(typed)
  const refusal = step && (await actOrSay(desk, tracked.id, { step, language }))
  return say(refusal ? 400 : 200, { refusal, typed, tracked: (step && (await desk.track(asked))) ?? tracked })
}

type Step = Parameters<ComplaintDesk['act']>[1]

function stepIn({ action, rating, note }: Record<string, unknown>): Step['step'] | null {
  const told = typeof note === 'string' && note.trim() !== '' ? { note: note.slice(0, 10_000) } : {}
  if (action === 'rate') return { action, rating: Number(rating), ...told }
  return action === 'reopen' ? { action, ...told } : null
}

async function actOrSay(desk: ComplaintDesk, id: string, step: Step): Promise<Refused | null> {
  try {
    await desk.act(id, step)
    return null
  } catch (error) {
    if (isRefusal(error)) return refused(error.data.code)
    throw error
  }
}
