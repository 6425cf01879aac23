import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DnsChange, LiveRecord, WantedRecord } from '#domain/dns/records.ts'
import type { DnsErrorCode } from './errors.ts'
import type { DnsProvider } from './provider.ts'

/** What one adapter brings to the contract: itself, over an otherwise empty zone, made anew for every test. */
export interface ProviderBench {
  provider: DnsProvider
  /** Name of the zone, for example `tapinkab.go.id`. */
  zone: string
  /** Puts a record into the zone behind the provider's back, as a person at the vendor's dashboard would. */
  addForeignRecord(record: Omit<LiveRecord, 'id'>): Promise<LiveRecord>
  cleanup(): Promise<void>
}

const MARKER = 'tapin:v1:7d0c2f4e-58a1-4a43-9a5c-0f6b4f3f2c11'

/** What every `DnsProvider` must do, whatever stands behind it. Call it from the adapter's own test file. */
export function describeDnsProvider(name: string, setup: () => Promise<ProviderBench>): void {
  describe(`${name} keeps the contract of a DNS provider`, () => {
    let bench: ProviderBench
    beforeEach(async () => {
      bench = await setup()
    })
    afterEach(() => bench.cleanup())
    const theBench = () => bench

    describe('reading', () => reading(theBench))
    describe('creating', () => creating(theBench))
    describe('changing', () => changing(theBench))
    describe('replacing', () => replacing(theBench))
    describe('deleting', () => deleting(theBench))
    describe('what is no longer as it was seen', () => meddled(theBench))
  })
}

type TheBench = () => ProviderBench

function reading(bench: TheBench): void {
  it('knows its zone', async () => {
    const zone = await bench().provider.assertZone()
    expect(zone).toMatchObject({ name: bench().zone, status: 'active' })
    expect(zone.nameServers.length).toBeGreaterThan(0)
  })

  it('finds nothing on a free name', async () => {
    expect(await bench().provider.listByName(at('bebas'))).toEqual([])
  })

  it('lists every type of a name, and no neighbour', async () => {
    const a = await bench().addForeignRecord(foreign('web', 'A', '203.0.113.7'))
    const txt = await bench().addForeignRecord(foreign('web', 'TXT', '"v=spf1 -all"'))
    await bench().addForeignRecord(foreign('web2', 'A', '203.0.113.8'))
    await bench().addForeignRecord(foreign('sub.web', 'A', '203.0.113.9'))
    expect(ids(await bench().provider.listByName(at('web')))).toEqual(ids([a, txt]))
  })

  it('lists the whole zone', async () => {
    const added: LiveRecord[] = []
    for (let n = 1; n <= 12; n++)
      added.push(await bench().addForeignRecord(foreign(`unit${n}`, 'A', `203.0.113.${n}`)))
    const ours = await create(bench(), wanted('dinkes'))
    expect(ids(await bench().provider.listAll())).toEqual(ids([...added, ours]))
  })

  it('counts what is used', async () => {
    const before = await bench().provider.usage()
    await create(bench(), wanted('dinkes'))
    expect(await bench().provider.usage()).toEqual({ ...before, used: before.used + 1 })
  })

  const at = (label: string) => `${label}.${bench().zone}`
  const foreign = (label: string, type: string, content: string) => foreignRecord(at(label), type, content)
  const wanted = (label: string) => wantedRecord(at(label))
}

function creating(bench: TheBench): void {
  it.each([
    ['A', '203.0.113.10'],
    ['AAAA', '2001:db8::10'],
    ['CNAME', 'situs.example.org'],
  ] as const)('writes %s as wanted, with the marker, and finds it again', async (type, content) => {
    const record = { ...wantedRecord(at('dinkes')), type, content }
    const live = await create(bench(), record)
    expect(live).toEqual({ ...record, id: live.id })
    expect(await bench().provider.listByName(record.name)).toEqual([live])
  })

  it('normalises names, written and asked for', async () => {
    const live = await create(bench(), wantedRecord(`DinKes.${bench().zone.toUpperCase()}.`))
    expect(live.name).toBe(at('dinkes'))
    expect(await bench().provider.listByName(`DINKES.${bench().zone}.`)).toEqual([live])
  })

  it.each([
    ['A beside a CNAME', foreignRecord('', 'CNAME', 'situs.example.org'), 'A', '203.0.113.10'],
    ['CNAME beside an A', foreignRecord('', 'A', '203.0.113.7'), 'CNAME', 'situs.example.org'],
    ['an identical A', foreignRecord('', 'A', '203.0.113.10'), 'A', '203.0.113.10'],
  ] as const)('refuses %s: the name is taken', async (_, existing, type, content) => {
    const there = await bench().addForeignRecord({ ...existing, name: at('web') })
    const record = { ...wantedRecord(at('web')), type, content }
    await refused(bench().provider.apply({ kind: 'create', record }), 'name-taken')
    expect(await bench().provider.listAll()).toEqual([there])
  })

  it.each([
    ['an A that is no IPv4 address', 'A', 'bukan-alamat'],
    ['an AAAA that is no IPv6 address', 'AAAA', '203.0.113.10'],
  ] as const)('refuses %s', async (_, type, content) => {
    const record = { ...wantedRecord(at('dinkes')), type, content }
    await refused(bench().provider.apply({ kind: 'create', record }), 'value-refused')
    expect(await bench().provider.listAll()).toEqual([])
  })

  it('refuses a name outside the zone', async () => {
    const record = wantedRecord('dinkes.example.org')
    await refused(bench().provider.apply({ kind: 'create', record }), 'value-refused')
    expect(await bench().provider.listAll()).toEqual([])
  })

  const at = (label: string) => `${label}.${bench().zone}`
}

function changing(bench: TheBench): void {
  it('changes the content in place and leaves foreign records of the name alone', async () => {
    const txt = await bench().addForeignRecord(foreignRecord(at('dinkes'), 'TXT', '"tetap"'))
    const before = await create(bench(), wantedRecord(at('dinkes')))
    const record = { ...wantedRecord(at('dinkes')), content: '203.0.113.99' }
    const after = await bench().provider.apply({ kind: 'update', id: before.id, before, record })
    expect(after).toEqual({ ...record, id: before.id })
    expect(sorted(await bench().provider.listByName(at('dinkes')))).toEqual(
      sorted([txt, { ...record, id: before.id }]),
    )
  })

  it('renames in place, with marker and content kept', async () => {
    const before = await create(bench(), wantedRecord(at('lama')))
    const record = wantedRecord(at('baru'))
    const after = await bench().provider.apply({ kind: 'update', id: before.id, before, record })
    expect(after).toEqual({ ...before, name: at('baru') })
    expect(await bench().provider.listAll()).toEqual([after])
  })

  it('refuses a rename onto a taken name and keeps the old one', async () => {
    const there = await bench().addForeignRecord(foreignRecord(at('baru'), 'CNAME', 'situs.example.org'))
    const before = await create(bench(), wantedRecord(at('lama')))
    const record = wantedRecord(at('baru'))
    await refused(bench().provider.apply({ kind: 'update', id: before.id, before, record }), 'name-taken')
    expect(sorted(await bench().provider.listAll())).toEqual(sorted([there, before]))
  })

  it('says that a vanished record is missing, and does not bring it back', async () => {
    const before = await create(bench(), wantedRecord(at('dinkes')))
    await bench().provider.apply({ kind: 'delete', remove: before })
    const record = { ...wantedRecord(at('dinkes')), content: '203.0.113.99' }
    await refused(bench().provider.apply({ kind: 'update', id: before.id, before, record }), 'record-missing')
    expect(await bench().provider.listAll()).toEqual([])
  })

  const at = (label: string) => `${label}.${bench().zone}`
}

function replacing(bench: TheBench): void {
  it('changes the type in one step', async () => {
    const remove = [await create(bench(), wantedRecord(at('dinkes')))]
    const record = { ...wantedRecord(at('dinkes')), type: 'CNAME', content: 'situs.example.org' } as const
    const live = await bench().provider.apply({ kind: 'replace', remove, record })
    expect(live).toMatchObject(record)
    expect(await bench().provider.listAll()).toEqual([live])
  })

  it('removes nothing when the new record is refused', async () => {
    const there = await bench().addForeignRecord(foreignRecord(at('web'), 'CNAME', 'situs.example.org'))
    const before = await create(bench(), wantedRecord(at('dinkes')))
    const record = wantedRecord(at('web'))
    await refused(bench().provider.apply({ kind: 'replace', remove: [before], record }), 'name-taken')
    expect(sorted(await bench().provider.listAll())).toEqual(sorted([there, before]))
  })

  it('adds nothing when a record to remove has vanished', async () => {
    const gone = await create(bench(), wantedRecord(at('dinkes')))
    await bench().provider.apply({ kind: 'delete', remove: gone })
    const record = { ...wantedRecord(at('dinkes')), type: 'CNAME', content: 'situs.example.org' } as const
    await refused(bench().provider.apply({ kind: 'replace', remove: [gone], record }), 'record-missing')
    expect(await bench().provider.listAll()).toEqual([])
  })

  const at = (label: string) => `${label}.${bench().zone}`
}

function deleting(bench: TheBench): void {
  it('deletes only the record meant', async () => {
    const txt = await bench().addForeignRecord(foreignRecord(at('dinkes'), 'TXT', '"tetap"'))
    const remove = await create(bench(), wantedRecord(at('dinkes')))
    expect(await bench().provider.apply({ kind: 'delete', remove })).toBeNull()
    expect(await bench().provider.listAll()).toEqual([txt])
  })

  it('says so when the record is already gone', async () => {
    const remove = await create(bench(), wantedRecord(at('dinkes')))
    await bench().provider.apply({ kind: 'delete', remove })
    await refused(bench().provider.apply({ kind: 'delete', remove }), 'record-missing')
  })

  const at = (label: string) => `${label}.${bench().zone}`
}

function meddled(bench: TheBench): void {
  it.each(['update', 'replace', 'delete'] as const)('is not for a %s', async (kind) => {
    const name = `dinkes.${bench().zone}`
    const seen = await create(bench(), wantedRecord(name))
    const switchedOn = { ...wantedRecord(name), proxied: true, ttl: 1 }
    const live = await bench().provider.apply({
      kind: 'update',
      id: seen.id,
      before: seen,
      record: switchedOn,
    })
    const record = { ...wantedRecord(name), content: '203.0.113.99' }
    const changes: Record<typeof kind, DnsChange> = {
      update: { kind: 'update', id: seen.id, before: seen, record },
      replace: { kind: 'replace', remove: [seen], record },
      delete: { kind: 'delete', remove: seen },
    }
    await refused(bench().provider.apply(changes[kind]), 'record-changed')
    expect(await bench().provider.listAll()).toEqual([live])
  })
}

function wantedRecord(name: string): WantedRecord {
  return { name, type: 'A', content: '203.0.113.10', proxied: false, ttl: 300, comment: MARKER }
}

function foreignRecord(name: string, type: string, content: string): Omit<LiveRecord, 'id'> {
  return { name, type, content, proxied: false, ttl: 3600, comment: null }
}

async function create(bench: ProviderBench, record: WantedRecord): Promise<LiveRecord> {
  const live = await bench.provider.apply({ kind: 'create', record })
  if (!live) throw new Error('a creation must return the record')
  return live
}

const refused = (attempt: Promise<unknown>, code: DnsErrorCode) =>
  expect(attempt).rejects.toMatchObject({ name: 'DnsError', code })

const ids = (records: LiveRecord[]) => records.map((record) => record.id).sort()

const sorted = (records: LiveRecord[]) => records.toSorted((a, b) => a.id.localeCompare(b.id))
