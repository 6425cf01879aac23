import type { Answer, StringAnswer } from 'dns-packet'
import { apexResources, startOfAuthority } from './apex.ts'
import { DNS_CLASS, DNS_TYPE, isMetaType, type Rcode } from './codes.ts'
import { isWithin, normaliseName } from './names.ts'
import { toResource, type StoredRecord } from './resource.ts'

/** What is known about one normalised name. */
export interface NameFacts {
  records: StoredRecord[]
  /** Something stands below the name: it exists although it has no record (RFC 8020, "empty non-terminal"). */
  hasNamesBelow: boolean
}

export type Lookup = (name: string) => Promise<NameFacts>

export interface Reply {
  rcode: Rcode
  authoritative: boolean
  answers: Answer[]
  authorities: Answer[]
}

/** Hops of a CNAME chain followed inside the zone: each costs one look into the table. */
const MAX_HOPS = 8

/** A reply without data. */
export function refusal(rcode: Rcode): Reply {
  return { rcode, authoritative: false, answers: [], authorities: [] }
}

/**
 * Answers one question from what `lookup` knows, never from anywhere else (RFC 1034 §4.3.2 without recursion and
 * delegation). Throws only what `lookup` throws.
 */
export async function answer(
  query: { name: string; type: number; class: number },
  source: { zone: string; lookup: Lookup },
): Promise<Reply> {
  if (query.class !== DNS_CLASS.IN && query.class !== DNS_CLASS.ANY) return refusal('REFUSED')
  if (query.type === DNS_TYPE.OPT) return refusal('FORMERR')
  if (query.type === DNS_TYPE.AXFR || query.type === DNS_TYPE.IXFR) return refusal('REFUSED')
  if (isMetaType(query.type) && query.type !== DNS_TYPE.ANY) return refusal('NOTIMP')
  if (!isWithin(normaliseName(query.name), source.zone)) return refusal('REFUSED')
  return followChain(query, source)
}

async function followChain(
  query: { name: string; type: number },
  { zone, lookup }: { zone: string; lookup: Lookup },
): Promise<Reply> {
  const chain: Answer[] = []
  const visited = new Set<string>()
  let owner = query.name
  while (visited.size < MAX_HOPS && isWithin(normaliseName(owner), zone)) {
    if (visited.has(normaliseName(owner))) break
    visited.add(normaliseName(owner))
    const facts = await lookup(normaliseName(owner))
    const resources = resourcesOf(owner, facts, zone)
    const wanted = resources.filter((resource) => matches(resource, query.type))
    if (wanted.length > 0) return data([...chain, ...wanted])
    const alias = resources.find(isAlias)
    if (!alias) return noData({ chain, zone, exists: existsIn(facts, owner, zone) })
    chain.push(alias)
    owner = alias.data
  }
  // The chain leaves the zone, turns in a circle or is too long: the asker goes on from its end.
  return data(chain)
}

function isAlias(resource: Answer): resource is StringAnswer {
  return resource.type === 'CNAME'
}

/** The owner of what is found keeps the case it was asked in (RFC 4343 §4.1). */
function resourcesOf(owner: string, facts: NameFacts, zone: string): Answer[] {
  const stored = facts.records
    .map((record) => toResource(owner, record))
    .filter((resource) => resource !== null)
  if (normaliseName(owner) !== zone) return stored
  return [...apexResources(zone).map((resource) => ({ ...resource, name: owner })), ...stored]
}

function matches(resource: Answer, type: number): boolean {
  return type === DNS_TYPE.ANY || TYPE_NUMBERS.get(resource.type) === type
}

const TYPE_NUMBERS = new Map<string, number>(Object.entries(DNS_TYPE))

function existsIn(facts: NameFacts, owner: string, zone: string): boolean {
  return facts.records.length > 0 || facts.hasNamesBelow || normaliseName(owner) === zone
}

function data(answers: Answer[]): Reply {
  return { rcode: 'NOERROR', authoritative: true, answers, authorities: [] }
}

/** The code speaks about the end of the chain (RFC 6604 §3); the SOA says how long to remember it (RFC 2308 §2). */
function noData({ chain, zone, exists }: { chain: Answer[]; zone: string; exists: boolean }): Reply {
  return {
    rcode: exists ? 'NOERROR' : 'NXDOMAIN',
    authoritative: true,
    answers: chain,
    authorities: [startOfAuthority(zone)],
  }
}
