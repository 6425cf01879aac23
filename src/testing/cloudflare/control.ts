import type { IncomingMessage, ServerResponse } from 'node:http'
import { json as readJson } from 'node:stream/consumers'
import { faultRule } from './faultRule.ts'
import { serveOnLoopback, type LoopbackServer } from './loopback.ts'
import type { CloudflareStandIn } from './standIn.ts'
import { recordInput } from './storedRecord.ts'

type Control = (standIn: CloudflareStandIn, id: string, body: unknown) => unknown

/** What another process may ask of the stand-in. */
const CONTROLS: Record<string, Control> = {
  'GET /records': ({ records }) => records.all(),
  'POST /records': ({ records }, _, body) => records.add(recordInput.parse(body)),
  'DELETE /records/:id': ({ records }, id) => records.remove(id),
  'GET /requests': ({ requests }) => requests,
  'POST /faults': ({ faults }, _, body) => ({ id: faults.inject(faultRule.parse(body)).id }),
  'DELETE /faults': ({ faults }) => faults.clear(),
  // Answers only when the fault hits: the moment to kill a worker that is being held.
  'GET /faults/:id/reached': ({ faults }, id) => faults.find(Number(id))?.reached,
  'POST /faults/:id/release': ({ faults }, id) => faults.find(Number(id))?.release(),
}

const COMPILED = Object.entries(CONTROLS).map(([key, control]) => ({
  pattern: new RegExp(`^${key.replace(':id', '([^/]+)')}$`),
  control,
}))

/** Serves the control endpoint of one stand-in. */
export const startControl = (standIn: CloudflareStandIn, port = 0): Promise<LoopbackServer> =>
  serveOnLoopback((request, response) => void answer({ standIn, request, response }), port)

async function answer(asked: {
  standIn: CloudflareStandIn
  request: IncomingMessage
  response: ServerResponse
}): Promise<void> {
  const { standIn, request, response } = asked
  try {
    const result = await outcome(standIn, request)
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result ?? null))
  } catch (error) {
    response.writeHead(400, { 'content-type': 'text/plain' }).end(String(error))
  }
}

async function outcome(standIn: CloudflareStandIn, request: IncomingMessage): Promise<unknown> {
  const address = `${request.method} ${request.url}`
  const hit = COMPILED.find(({ pattern }) => pattern.test(address))
  if (!hit) throw new Error(`no control ${address}`)
  const body = request.method === 'POST' && address.endsWith('s') ? await readJson(request) : undefined
  return hit.control(standIn, hit.pattern.exec(address)?.[1] ?? '', body)
}
