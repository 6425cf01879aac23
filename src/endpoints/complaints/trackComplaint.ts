import type { Endpoint, PayloadRequest } from 'payload'
import { mayTrack } from '#complaint/limits.ts'
import { actAsReporter, trackedComplaint, type Tracked } from '#complaint/track.ts'
import { refused } from '#domain/request/refusals.ts'
import { textsFor } from '#i18n/label.ts'
import type { Texts } from '#i18n/texts.ts'
import { clientAddressOf } from '#domain/clientAddress.ts'
import { answer, bodyOf, refusal } from '../answer.ts'
import { tooMany } from './limited.ts'

/** `POST /api/complaints/track` `{number, code}`: where it stands, for whoever knows both. */
export const trackComplaint: Endpoint = {
  path: '/track',
  method: 'post',
  handler: (req) => withTracked(req, async (tracked) => shown(tracked, textsFor(req.i18n.language))),
}

/** `POST /api/complaints/track/rate` `{number, code, rating, note?}`: once. */
export const rateComplaint: Endpoint = {
  path: '/track/rate',
  method: 'post',
  handler: (req) =>
    withStep(req, ({ rating, note }) => ({ action: 'rate', ...numberIn(rating), ...textIn(note) })),
}

/** `POST /api/complaints/track/reopen` `{number, code, note}`: once. */
export const reopenComplaint: Endpoint = {
  path: '/track/reopen',
  method: 'post',
  handler: (req) => withStep(req, ({ note }) => ({ action: 'reopen', ...textIn(note) })),
}

type Body = Readonly<Record<string, unknown>>

async function withTracked(
  req: PayloadRequest,
  work: (tracked: Tracked, body: Body) => Promise<object>,
): Promise<Response> {
  const limited = await mayTrack(req.payload, clientAddressOf(req))
  if (limited) return tooMany(limited, req)
  const body = await bodyOf(req)
  const tracked = await trackedComplaint(req.payload, { number: body['number'], code: body['code'] })
  return tracked ? answer(await work(tracked, body)) : refusal(refused('complaint-unknown'), req)
}

type StepOf = (body: Body) => Parameters<typeof actAsReporter>[2]['step']

function withStep(req: PayloadRequest, stepOf: StepOf): Promise<Response> {
  return withTracked(req, async ({ id }, body) => {
    const language = req.i18n.language === 'en' ? 'en' : 'id'
    await actAsReporter(req.payload, id, { step: stepOf(body), language })
    const { number, code } = body
    const now = await trackedComplaint(req.payload, { number, code })
    return now ? shown(now, textsFor(language)) : {}
  })
}

const numberIn = (value: unknown) => (typeof value === 'number' ? { rating: value } : {})
const textIn = (value: unknown) => (typeof value === 'string' ? { note: value } : {})

/** As the contract writes it; what happened is said in words. */
function shown({ id: _, title: _title, ...tracked }: Tracked, { eventNames }: Texts): object {
  const names: Readonly<Record<string, string>> = eventNames
  const history = tracked.history.map((each) => ({ ...each, what: names[each.action] ?? each.action }))
  return { ...tracked, history }
}
