import { Ajv, type ValidateFunction } from 'ajv'
import { isIPv4, isIPv6 } from 'node:net'
import { z } from 'zod'
import { contractFile } from './contractFiles.ts'
import type { LoggedRequest } from './requestLog.ts'

/** Reads a log and names every request and every answer that the contract does not know, one line each. */
export type Referee = (log: readonly LoggedRequest[]) => string[]

const ID = 'contract'
const JSON_BODY = ['content', 'application/json', 'schema']
/** Played besides the contract: nothing in it describes them. */
const BEYOND = [/^\/accounts\//, /\/export$/]

const parameter = z.object({
  name: z.string(),
  in: z.enum(['path', 'query']),
  required: z.boolean().optional(),
})
const operation = z.object({
  parameters: z.array(parameter).default([]),
  requestBody: z.object({}).optional(),
  responses: z.record(z.string(), z.object({})),
})
const contract = z.object({ paths: z.record(z.string(), z.record(z.string(), operation)) })
type Operation = z.infer<typeof operation>

interface Known {
  method: string
  pattern: RegExp
  path: ValidateFunction
  query: ValidateFunction
  body: ValidateFunction | null
  answers: Map<string, ValidateFunction>
}

/** Cloudflare's published contract, where it lies beside the project; null: nobody judges. */
export function cloudflareReferee(): Referee | null {
  const document = contractFile('cloudflare-dns-openapi.json')
  return document === null ? null : refereeOf(document)
}

/** A referee that goes by this OpenAPI document. */
export function refereeOf(document: unknown): Referee {
  const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false, validateSchema: false })
  ajv.addFormat('ipv4', isIPv4).addFormat('ipv6', isIPv6)
  ajv.addFormat('date-time', (text) => !Number.isNaN(Date.parse(text)))
  // With a port, because a zone on this machine may be served by anybody on it.
  ajv.addFormat('hostname', /^[a-z0-9_-]+(\.[a-z0-9_-]+)*(:\d+)?$/i)
  // As it stands: its references point into it.
  ajv.addSchema({ $id: ID, ...Object(document) })
  // `/dns_records/usage` is no record of that id.
  const byFewestNames = ([one]: [string, unknown], [other]: [string, unknown]) =>
    one.split('{').length - other.split('{').length
  const paths = Object.entries(contract.parse(document).paths).toSorted(byFewestNames)
  const known = paths.flatMap(([template, methods]) =>
    Object.entries(methods).map(([method, spec]) => compiled(ajv, { template, method, spec })),
  )
  return (log) => log.flatMap((entry) => complaintsAbout(known, entry))
}

function compiled(
  ajv: Ajv,
  { template, method, spec }: { template: string; method: string; spec: Operation },
): Known {
  const at = (...steps: string[]) => ({
    $ref: `${ID}#/${['paths', template, method, ...steps].map(escaped).join('/')}`,
  })
  const named = (place: 'path' | 'query') => {
    const entries = spec.parameters
      .map((each, index) => [each, index] as const)
      .filter(([each]) => each.in === place)
    return ajv.compile({
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(
        entries.map(([{ name }, index]) => [name, at('parameters', `${index}`, 'schema')]),
      ),
      required: entries.flatMap(([{ name, required }]) => (required ? [name] : [])),
    })
  }
  const answers = Object.keys(spec.responses).map(
    (status) => [status, ajv.compile(at('responses', status, ...JSON_BODY))] as const,
  )
  return {
    method: method.toUpperCase(),
    pattern: new RegExp(`^${template.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
    path: named('path'),
    query: named('query'),
    body: spec.requestBody ? ajv.compile(at('requestBody', ...JSON_BODY)) : null,
    answers: new Map(answers),
  }
}

const escaped = (step: string): string => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))

/** What was refused may break the rules: that is why it was. What was accepted, and every answer, may not. */
function complaintsAbout(
  known: readonly Known[],
  { method, address, body, answer }: LoggedRequest,
): string[] {
  if (answer === null) return []
  const [path = '', query = ''] = address.split('?')
  const asked = `${method} ${address}`
  const operation = known.find((each) => each.method === method && each.pattern.test(path))
  if (!operation) {
    const isOwn = answer.status === 404 || BEYOND.some((each) => each.test(path))
    return isOwn ? [] : [`${asked}: no such operation`]
  }
  const request: Check[] = [
    ['path', operation.path, { ...operation.pattern.exec(path)?.groups }],
    ['query', operation.query, typed(new URLSearchParams(query))],
    ['body', operation.body ?? absent, body],
  ]
  const reply: Check = [`${answer.status}`, operation.answers.get(`${answer.status}`) ?? absent, answer.body]
  return [...(answer.status === 200 ? request : []), reply].flatMap((check) => broken(asked, check))
}

type Check = [what: string, rule: ValidateFunction | ((value: unknown) => boolean), value: unknown]

const absent = (value: unknown): boolean => value === undefined

function broken(asked: string, [what, rule, value]: Check): string[] {
  if (rule(value)) return []
  const errors = 'errors' in rule ? (rule.errors ?? []) : []
  const why = errors.map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`.trim()).join(', ')
  return [`${asked}: ${what}: ${why || 'not foreseen'}`]
}

/** In an address everything is text. */
function typed(query: URLSearchParams): Record<string, unknown> {
  const value = (text: string) =>
    /^\d+$/.test(text) ? Number(text) : ({ true: true, false: false }[text] ?? text)
  return Object.fromEntries([...query].map(([key, text]) => [key, value(text)]))
}
