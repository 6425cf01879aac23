import { afterEach, beforeEach, expect, it } from 'vitest'
import { codeOf, startBench, wanted, ZONE, type CloudflareBench } from '#testing/cloudflare/bench.ts'

let bench: CloudflareBench
beforeEach(async () => {
  bench = await startBench({ mostPerPage: 2 })
  for (let n = 1; n <= 5; n++) bench.standIn.records.add(wanted({ content: `203.0.113.${n}` }))
})
afterEach(() => bench.standIn.close())

const listAll = () => bench.provider.listAll()
const listByName = () => bench.provider.listByName(wanted().name)

it.each([
  ['the zone', listAll],
  ['a name', listByName],
])('reads every page of %s', async (_, list) => {
  expect(await list()).toHaveLength(5)
  expect(bench.standIn.requests).toHaveLength(3)
})

it('reads an empty zone with one request', async () => {
  for (const { id } of bench.standIn.records.all()) bench.standIn.records.remove(id)
  expect(await listAll()).toEqual([])
  expect(bench.standIn.requests).toHaveLength(1)
})

it('asks for exactly the name, of every type', async () => {
  await bench.provider.listByName(`DinKes.${ZONE}.`)
  const query = new URLSearchParams(bench.standIn.requests[0]?.address.split('?')[1])
  expect(query.get('name.exact')).toBe(wanted().name)
  expect(query.has('type')).toBe(false)
})

it.each([
  ['a page comes back empty', { kind: 'list-misses-page', path: 'page=2' }],
  ['the page number is ignored', { kind: 'page-ignored', times: 99 }],
  [
    'a record disappears between two pages',
    { kind: 'human-edit', path: 'page=2', edit: { remove: wanted().name } },
  ],
  [
    'a record appears between two pages',
    { kind: 'human-edit', path: 'page=3', edit: { add: { name: 'a', type: 'TXT', content: 'x' } } },
  ],
  [
    'a row has no id',
    { kind: 'altered-answer', path: 'page=1', result: [{ name: wanted().name, type: 'A' }, {}] },
  ],
  ['there is no list', { kind: 'altered-answer', result: { items: [] } }],
] as const)('refuses a listing of which %s', async (_, fault) => {
  bench.standIn.faults.inject(fault)
  expect(await codeOf(listAll())).toBe('incomplete-listing')
})

it('refuses a zone whose records have other names', async () => {
  const provider = bench.providerWith({ zoneName: 'kabupaten.example' })
  expect(await codeOf(provider.listAll())).toBe('wrong-zone')
})

it('reads types that it never writes, whatever they lack', async () => {
  bench.standIn.records.add({ name: ZONE, type: 'SRV', content: '0 5 5060 sip.example.org' })
  const result = [{ id: 'a', name: ZONE, type: 'SRV', data: {} }]
  bench.standIn.faults.inject({ kind: 'altered-answer', path: 'name.exact', result })
  expect(await bench.provider.listByName(ZONE)).toEqual([
    { id: 'a', name: ZONE, type: 'SRV', content: '', proxied: false, ttl: 1, comment: null },
  ])
})
