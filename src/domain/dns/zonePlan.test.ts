import { expect, it } from 'vitest'
import { findDrift, type RegisteredName } from './drift.ts'
import { markerOf } from './marker.ts'
import type { LiveRecord } from './records.ts'
import { countPlaces, zonePlan } from './zonePlan.ts'

const name = (label: string): RegisteredName => ({
  ...{ subdomain: label, origin: label, fqdn: `${label}.tapinkab.go.id`, providerId: `r-${label}` },
  ...{ type: 'A', value: '103.10.20.30', proxied: false, ttl: 1 },
})
const written = ({ providerId: id, fqdn, value, origin }: RegisteredName): LiveRecord => ({
  ...{ id, name: fqdn, type: 'A', content: value, proxied: false, ttl: 1, comment: markerOf(origin) },
})

it('says of every name what stands for it in the zone, what is out of order first', () => {
  const names = ['a', 'b', 'c', 'd'].map(name)
  const [a, b, c] = names.map(written)
  if (!a || !b || !c) throw new Error('three records')
  const live = [a, { ...b, content: '198.51.100.1' }, { ...c, id: 'by-hand', comment: null }]
  const plan = zonePlan(names, findDrift(names, live, { names: new Set(), markers: new Set() }))
  expect(plan.map(({ name, place, found }) => [name.slice(0, 1), place, found?.content ?? null])).toEqual([
    ['d', 'missing', null],
    ['b', 'different', '198.51.100.1'],
    ['c', 'foreign', '103.10.20.30'],
    ['a', 'in-place', '103.10.20.30'],
  ])
  expect(countPlaces(plan)).toEqual({ missing: 1, different: 1, foreign: 1, 'in-place': 1 })
})
