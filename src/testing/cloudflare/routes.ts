import { failure, success, type Answer } from './answers.ts'
import { listAnswer, paged } from './listing.ts'
import { membersOf } from './members.ts'
import { Refused } from './refusals.ts'
import { asJson, recordInput } from './storedRecord.ts'
import { batchInput, type ZoneState } from './zoneState.ts'

/** One request, as far as the routes care. */
export interface Incoming {
  method: string
  /** Below `/client/v4`, without the query. */
  path: string
  query: URLSearchParams
  authorization: string | undefined
  /** The body as text, '' when there is none. */
  text: string
}

/** What the routes work on. */
export interface Backend {
  zone: ZoneState
  token: string
  mostPerPage: number
  /** True: listings do not show the last write yet. */
  lagging: boolean
}

type Route = (backend: Backend, request: Incoming, id: string) => Answer

const RECORDS = '/zones/:zone/dns_records'

/** Every endpoint that is played. `:zone` is checked before the route runs, `:id` is handed to it. */
const ROUTES: Record<string, Route> = {
  'GET /user/tokens/verify': () => tokenActive(),
  'GET /accounts/:id/tokens/verify': () => tokenActive(),
  'GET /zones': (backend, { query }) => zonesByName(backend, query),
  'GET /zones/:zone': ({ zone }) => success(zoneJson(zone)),
  [`GET ${RECORDS}`]: ({ zone, mostPerPage, lagging }, { query }) =>
    listAnswer(lagging ? zone.beforeLastWrite() : zone.all(), { query, mostPerPage }),
  [`POST ${RECORDS}`]: ({ zone }, { text }) =>
    success(asJson(zone.post(recordInput.parse(JSON.parse(text))))),
  [`POST ${RECORDS}/batch`]: ({ zone }, { text }) => batch(zone, text),
  [`GET ${RECORDS}/usage`]: ({ zone }) =>
    success({ record_quota: zone.quota, record_usage: zone.all().length }),
  [`GET ${RECORDS}/export`]: ({ zone }) => exported(zone),
  [`GET ${RECORDS}/:id`]: ({ zone }, _, id) => success(asJson(zone.find(id))),
  [`PUT ${RECORDS}/:id`]: ({ zone }, { text }, id) =>
    success(asJson(zone.put(id, recordInput.parse(JSON.parse(text))))),
  [`PATCH ${RECORDS}/:id`]: ({ zone }, { text }, id) =>
    success(asJson(zone.patch(id, recordInput.parse(JSON.parse(text))))),
  [`DELETE ${RECORDS}/:id`]: ({ zone }, _, id) => success({ id: zone.delete(id).id }),
}

const COMPILED = Object.entries(ROUTES).map(([key, route]) => {
  const pattern = key.replace(':zone', '(?<zone>[^/]+)').replace(':id', '(?<id>[^/]+)')
  return { pattern: new RegExp(`^${pattern}$`), route }
})

/** Answers one request as Cloudflare would when nothing goes wrong. */
export function answerOf(backend: Backend, request: Incoming): Answer {
  try {
    checkToken(backend, request.authorization)
    const address = `${request.method} ${request.path}`
    const hit = COMPILED.find(({ pattern }) => pattern.test(address))
    if (!hit) throw new Refused('no-route')
    const { zone, id = '' } = hit.pattern.exec(address)?.groups ?? {}
    checkIds(backend, { zone, id })
    return hit.route(backend, request, id)
  } catch (error) {
    if (error instanceof Refused) return failure(error.refusal)
    return failure(new Refused('body-unreadable').refusal)
  }
}

/** A malformed token is 400, a revoked or foreign one 403 [both recorded]. */
function checkToken({ zone, token }: Backend, authorization: string | undefined): void {
  if (!authorization) throw new Refused('no-token')
  if (!/^Bearer [\w-]{20,}$/.test(authorization)) {
    const chain = [{ code: 6111, message: 'Invalid format for Authorization header' }]
    throw new Refused({ status: 400, code: 6003, message: 'Invalid request headers', chain })
  }
  if (zone.tokenRevoked || authorization !== `Bearer ${token}`) throw new Refused('token-rejected')
}

function checkIds({ zone: { id: zoneId } }: Backend, { zone, id }: { zone?: string; id: string }): void {
  if (zone === undefined) return
  if (![zone, id || zoneId].every((each) => /^[0-9a-f]{32}$/.test(each))) throw new Refused('unroutable')
  if (zone !== zoneId) throw new Refused('zone-unknown')
}

/** A success whose `messages` carry 10000: nobody may search the whole body for that code. */
function tokenActive(): Answer {
  const answer = success({ id: '0'.repeat(32), status: 'active' })
  const messages = [{ code: 10000, message: 'This API Token is valid and active', type: null }]
  return { ...answer, body: { ...membersOf(answer.body), messages } }
}

function zonesByName({ zone }: Backend, query: URLSearchParams): Answer {
  const asked = query.get('name')
  const status = query.get('status')
  const fits = (!asked || asked === zone.name) && (!status || status === zone.status)
  // A token that is limited to its zone may not even ask for others.
  if (asked && asked !== zone.name) throw new Refused('zones-not-listable')
  return paged(fits ? [zoneJson(zone)] : [], { query, mostPerPage: 50 })
}

const zoneJson = ({ id, name, status, paused, nameServers }: ZoneState) => ({
  ...{ id, name, status, paused, type: 'full', development_mode: 0 },
  account: { id: '0'.repeat(32), name: 'Diskominfo' },
  name_servers: nameServers,
})

function batch(zone: ZoneState, text: string): Answer {
  const done = Object.entries(zone.batch(batchInput.parse(JSON.parse(text))))
  return success(Object.fromEntries(done.map(([step, records]) => [step, records.map(asJson)])))
}

function exported(zone: ZoneState): Answer {
  const lines = zone
    .all()
    .map(({ name, ttl, type, content }) => `${name}.\t${ttl}\tIN\t${type}\t${content}\n`)
  return { status: 200, body: lines.join(''), headers: { 'content-type': 'text/plain' } }
}
