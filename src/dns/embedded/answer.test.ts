import { describe, expect, it } from 'vitest'
import { answer, type Lookup, type NameFacts } from './answer.ts'
import { DNS_CLASS, DNS_TYPE, type Rcode } from './codes.ts'

const ZONE = 'tapinkab.go.id'
const record = (type: string, content: string, ttl = 300) => ({ type, content, ttl })

const RECORDS: Record<string, NameFacts['records']> = {
  [ZONE]: [record('A', '203.0.113.1'), record('MX', '10 mail.tapinkab.go.id')],
  'dinkes.tapinkab.go.id': [record('A', '203.0.113.2', 1), record('TXT', '"halo" "dunia"')],
  'ganda.tapinkab.go.id': [
    record('A', '203.0.113.3'),
    record('A', '203.0.113.4'),
    record('AAAA', '2001:db8::1'),
  ],
  'satu.tapinkab.go.id': [record('CNAME', 'Dua.tapinkab.go.id.')],
  'dua.tapinkab.go.id': [record('CNAME', 'dinkes.tapinkab.go.id')],
  'keluar.tapinkab.go.id': [record('CNAME', 'situs.example.org')],
  'buntu.tapinkab.go.id': [record('CNAME', 'tidak-ada.tapinkab.go.id')],
  'kosong.tapinkab.go.id': [record('CNAME', 'dukcapil.tapinkab.go.id')],
  'putar.tapinkab.go.id': [record('CNAME', 'balik.tapinkab.go.id')],
  'balik.tapinkab.go.id': [record('CNAME', 'putar.tapinkab.go.id')],
  'pondok.dukcapil.tapinkab.go.id': [record('A', '203.0.113.5')],
  'rusak.tapinkab.go.id': [record('A', 'bukan-alamat'), record('CNAME', `${'x'.repeat(64)}.id`)],
  'asing.tapinkab.go.id': [record('SRV', '0 5 443 situs.example.org')],
}
for (let n = 0; n < 20; n += 1) RECORDS[`rantai${n}.${ZONE}`] = [record('CNAME', `rantai${n + 1}.${ZONE}`)]

const lookup: Lookup = async (name) => ({
  records: RECORDS[name] ?? [],
  hasNamesBelow: Object.keys(RECORDS).some((other) => other.endsWith(`.${name}`)),
})

type TypeName = keyof typeof DNS_TYPE

async function ask(name: string, type: TypeName | number, dnsClass: number = DNS_CLASS.IN) {
  const query = { name, type: typeof type === 'number' ? type : DNS_TYPE[type], class: dnsClass }
  const reply = await answer(query, { zone: ZONE, lookup })
  return {
    ...reply,
    answers: reply.answers.map((one) => `${one.type} ${'data' in one ? String(one.data) : ''}`),
    owners: reply.answers.map((one) => one.name),
    ttls: reply.answers.map((one) => ('ttl' in one ? one.ttl : undefined)),
    authorities: reply.authorities.map((one) => `${one.name} ${one.type}`),
  }
}

const SOA = [`${ZONE} SOA`]

describe('an authoritative answer', () => {
  it.each<[string, TypeName | number, Rcode, string[], string[]]>([
    ['dinkes.tapinkab.go.id', 'A', 'NOERROR', ['A 203.0.113.2'], []],
    ['DinKes.TapinKab.go.id', 'A', 'NOERROR', ['A 203.0.113.2'], []],
    ['ganda.tapinkab.go.id', 'A', 'NOERROR', ['A 203.0.113.3', 'A 203.0.113.4'], []],
    ['ganda.tapinkab.go.id', 'AAAA', 'NOERROR', ['AAAA 2001:db8::1'], []],
    ['ganda.tapinkab.go.id', 'ANY', 'NOERROR', ['A 203.0.113.3', 'A 203.0.113.4', 'AAAA 2001:db8::1'], []],
    ['dinkes.tapinkab.go.id', 'TXT', 'NOERROR', ['TXT halo,dunia'], []],
    ['dinkes.tapinkab.go.id', 'AAAA', 'NOERROR', [], SOA],
    ['dinkes.tapinkab.go.id', 65_280, 'NOERROR', [], SOA],
    ['tidak-ada.tapinkab.go.id', 'A', 'NXDOMAIN', [], SOA],
    ['tidak-ada.tapinkab.go.id', 'ANY', 'NXDOMAIN', [], SOA],
    ['dukcapil.tapinkab.go.id', 'A', 'NOERROR', [], SOA],
    ['asing.tapinkab.go.id', 'A', 'NOERROR', [], SOA],
    ['rusak.tapinkab.go.id', 'A', 'NOERROR', [], SOA],
    ['satu.tapinkab.go.id', 'CNAME', 'NOERROR', ['CNAME dua.tapinkab.go.id'], []],
    ['satu.tapinkab.go.id', 'ANY', 'NOERROR', ['CNAME dua.tapinkab.go.id'], []],
    [
      'satu.tapinkab.go.id',
      'A',
      'NOERROR',
      ['CNAME dua.tapinkab.go.id', 'CNAME dinkes.tapinkab.go.id', 'A 203.0.113.2'],
      [],
    ],
    [
      'satu.tapinkab.go.id',
      'AAAA',
      'NOERROR',
      ['CNAME dua.tapinkab.go.id', 'CNAME dinkes.tapinkab.go.id'],
      SOA,
    ],
    ['keluar.tapinkab.go.id', 'A', 'NOERROR', ['CNAME situs.example.org'], []],
    ['buntu.tapinkab.go.id', 'A', 'NXDOMAIN', ['CNAME tidak-ada.tapinkab.go.id'], SOA],
    ['kosong.tapinkab.go.id', 'A', 'NOERROR', ['CNAME dukcapil.tapinkab.go.id'], SOA],
    [
      'putar.tapinkab.go.id',
      'A',
      'NOERROR',
      ['CNAME balik.tapinkab.go.id', 'CNAME putar.tapinkab.go.id'],
      [],
    ],
    [ZONE, 'A', 'NOERROR', ['A 203.0.113.1'], []],
    [ZONE, 'NS', 'NOERROR', ['NS localhost'], []],
    [ZONE, 'AAAA', 'NOERROR', [], SOA],
  ])('to %s %s is %s with %j', async (name, type, rcode, answers, authorities) => {
    expect(await ask(name, type)).toMatchObject({ rcode, authoritative: true, answers, authorities })
  })

  it('has the SOA at the top of the zone', async () => {
    const reply = await answer(
      { name: ZONE, type: DNS_TYPE.SOA, class: DNS_CLASS.IN },
      { zone: ZONE, lookup },
    )
    expect(reply.answers).toMatchObject([{ type: 'SOA', name: ZONE, data: { minimum: 60 } }])
  })

  it('names the owner as it was asked, and the rest of a chain as it is stored', async () => {
    const { owners } = await ask('SATU.tapinkab.go.id', 'A')
    expect(owners).toEqual(['SATU.tapinkab.go.id', 'dua.tapinkab.go.id', 'dinkes.tapinkab.go.id'])
  })

  it('serves an automatic TTL as 60 seconds and any other as it is', async () => {
    expect((await ask('dinkes.tapinkab.go.id', 'A')).ttls).toEqual([60])
    expect((await ask('ganda.tapinkab.go.id', 'AAAA')).ttls).toEqual([300])
  })

  it('ends a long chain after eight steps', async () => {
    expect((await ask('rantai0.tapinkab.go.id', 'A')).answers).toHaveLength(8)
  })

  it('is given to a question of any class', async () => {
    expect(await ask('dinkes.tapinkab.go.id', 'A', DNS_CLASS.ANY)).toMatchObject({ rcode: 'NOERROR' })
  })
})

describe('a question that is not answered', () => {
  it.each<[string, string, TypeName | number, number, Rcode]>([
    ['another zone', 'example.org', 'A', DNS_CLASS.IN, 'REFUSED'],
    ['a zone that only ends alike', 'palsutapinkab.go.id', 'A', DNS_CLASS.IN, 'REFUSED'],
    ['the parent of the zone', 'go.id', 'NS', DNS_CLASS.IN, 'REFUSED'],
    ['the root', '', 'NS', DNS_CLASS.IN, 'REFUSED'],
    ['another class', 'dinkes.tapinkab.go.id', 'A', DNS_CLASS.CH, 'REFUSED'],
    ['a transfer of the zone', ZONE, 'AXFR', DNS_CLASS.IN, 'REFUSED'],
    ['an incremental transfer', ZONE, 'IXFR', DNS_CLASS.IN, 'REFUSED'],
    ['an OPT as a type', ZONE, 'OPT', DNS_CLASS.IN, 'FORMERR'],
    ['a meta type', ZONE, 249, DNS_CLASS.IN, 'NOTIMP'],
  ])('asks for %s', async (_, name, type, dnsClass, rcode) => {
    expect(await ask(name, type, dnsClass)).toMatchObject({
      rcode,
      authoritative: false,
      answers: [],
      authorities: [],
    })
  })

  it('lets a failing lookup through to the caller', async () => {
    const failing = { zone: ZONE, lookup: () => Promise.reject(new Error('no database')) }
    await expect(answer({ name: ZONE, type: DNS_TYPE.A, class: DNS_CLASS.IN }, failing)).rejects.toThrow()
  })
})
