import { describe, expect, it } from 'vitest'
import { cloudflareReferee, refereeOf } from './referee.ts'
import type { LoggedRequest } from './requestLog.ts'

const CONTRACT = {
  paths: {
    '/zones/{zone_id}/dns_records': {
      get: {
        parameters: [
          { name: 'zone_id', in: 'path', required: true, schema: { $ref: '#/components/schemas/id' } },
          { name: 'page', in: 'query', schema: { type: 'number', minimum: 1 } },
        ],
        responses: { '200': answered({ type: 'array' }), '400': answered({ type: 'null' }) },
      },
      post: {
        parameters: [{ name: 'zone_id', in: 'path', required: true, schema: {} }],
        requestBody: {
          content: {
            'application/json': {
              schema: { type: 'object', required: ['name'], properties: { content: { format: 'ipv4' } } },
            },
          },
        },
        responses: { '200': answered({ type: 'object' }), '400': answered({ type: 'null' }) },
      },
    },
  },
  components: { schemas: { id: { type: 'string', maxLength: 2 } } },
}

function answered(result: object) {
  const schema = { type: 'object', required: ['result'], properties: { result } }
  return { content: { 'application/json': { schema } } }
}

const entry = (more: Partial<LoggedRequest>): LoggedRequest => ({
  ...{ method: 'GET', address: '/zones/z1/dns_records?page=1', body: undefined, headers: [], fault: null },
  ...{ status: 200, answer: { status: 200, body: { result: [] } }, touched: [], ...more },
})
const POST = { method: 'POST', address: '/zones/z1/dns_records', body: { name: 'a', content: '203.0.113.1' } }
const CREATED = { status: 200, body: { result: {} } }
const REFUSED = { status: 400, body: { result: null } }
const judge = refereeOf(CONTRACT)

describe('the referee', () => {
  it.each<[string, Partial<LoggedRequest>]>([
    ['what the contract describes', {}],
    ['a creation', { ...POST, answer: CREATED }],
    ['a request that breaks the rules and is refused', { ...POST, body: {}, answer: REFUSED }],
    ['an answer that a fault has spoilt', { answer: null }],
    ['a path that nobody serves', { address: '/elsewhere', answer: { status: 404, body: null } }],
  ])('has nothing against %s', (_, more) => {
    expect(judge([entry(more)])).toEqual([])
  })

  it.each<[string, Partial<LoggedRequest>, string]>([
    ['an unknown operation', { method: 'PUT' }, 'no such operation'],
    ['a bad path', { address: '/zones/long/dns_records' }, 'path: /zone_id'],
    ['a bad query', { address: '/zones/z1/dns_records?page=0' }, 'query: /page'],
    ['an unknown query', { address: '/zones/z1/dns_records?halaman=1' }, 'query: must NOT have additional'],
    ['a body where none belongs', { body: {} }, 'body: not foreseen'],
    [
      'a body without a name',
      { ...POST, body: {}, answer: CREATED },
      "body: must have required property 'name'",
    ],
    [
      'a body in a wrong format',
      { ...POST, body: { name: 'a', content: 'x' }, answer: CREATED },
      'body: /content',
    ],
    ['a wrong answer', { answer: { status: 200, body: { result: 1 } } }, '200: /result must be array'],
    ['a wrong refusal', { answer: { status: 400, body: {} } }, "400: must have required property 'result'"],
    ['an unknown status', { answer: { status: 418, body: {} } }, '418: not foreseen'],
  ])('names %s', (_, more, complaint) => {
    expect(judge([entry(more)])).toEqual([expect.stringContaining(complaint)])
  })
})

const published = cloudflareReferee()
const HERE = published ? 'is at hand' : 'is not at hand: nobody judges the stand-in in this run'

it(`Cloudflare's published contract ${HERE}`, () => {
  const wrong = published?.([entry({ answer: { status: 200, body: { result: 'x' } } })]) ?? ['not judged']
  expect(wrong).not.toEqual([])
})
