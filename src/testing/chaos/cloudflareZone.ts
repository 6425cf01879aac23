import type { LiveRecord } from '#domain/dns/records.ts'
import { complaints } from '../cloudflare/complaints.ts'
import { startCloudflareStandIn, type CloudflareStandIn } from '../cloudflare/standIn.ts'
import type { FaultRule } from '../cloudflare/faultRule.ts'
import { isWrite, type Touched } from '../cloudflare/requestLog.ts'
import type { StoredRecord } from '../cloudflare/storedRecord.ts'
import { cloudflareProvider, ZONE } from '../reconciler.ts'
import { withFavourites, type FaultKinds } from './dice.ts'
import type { ChaosFault } from './steps.ts'
import type { Touch } from './touches.ts'
import type { ChaosZone } from './zone.ts'

type Rule = Omit<FaultRule, 'nth' | 'times'>

const LISTING = 'dns_records\\?'
const refusal = (status: number, code: number): Rule => ({ kind: 'refusal', status, codes: [code] })
const plain = (kinds: FaultRule['kind'][]): Record<string, Rule> =>
  Object.fromEntries(kinds.map((kind) => [kind, { kind }]))

/** Every fault of the stand-in that a schedule can do something with. What `hold-…` does, a worker that dies does too. */
const ANYWHERE: Record<string, Rule> = {
  ...plain(['drop-before-apply', 'apply-then-drop', 'apply-then-500', 'apply-then-html-502', 'html-502']),
  ...plain(['unavailable', 'reset-mid-body', 'headers-then-stall', 'slow-drip', 'success-false']),
  ...plain(['wrong-content-type', 'html-200', 'truncated-json', 'empty-body', 'null-body', 'null-result']),
  ...plain(['redirect', 'token-revoked', 'skewed-clock']),
  'rate-limited': { kind: 'rate-limited', retryAfter: '30' },
  'zone-moved': { kind: 'zone-changed', zone: { status: 'moved' } },
}
const READING: Record<string, Rule> = {
  ...ANYWHERE,
  ...Object.fromEntries(
    (['list-lags', 'list-misses-page', 'page-ignored', 'filter-ignored'] as const).map((kind) => [
      kind,
      { kind, path: LISTING },
    ]),
  ),
  'zone-renamed': { kind: 'altered-answer', path: '/zones/[^/]+$', result: { name: 'example.go.id' } },
  'half-a-record': { kind: 'altered-answer', path: LISTING, result: [{}] },
}
const WRITING: Record<string, Rule> = {
  ...ANYWHERE,
  ...plain(['stale-checks']),
  'other-content': { kind: 'altered-answer', result: { content: '198.51.100.250' } },
  'duplicate-on-create': { kind: 'duplicate-on-create', method: 'POST', path: 'dns_records$' },
  'may-not-write': refusal(403, 10000),
  quota: refusal(400, 81045),
  'value-refused': refusal(400, 9007),
  'name-taken': refusal(400, 81053),
  'record-missing': refusal(404, 81044),
}
const RULES = { read: READING, write: WRITING }
const KINDS: FaultKinds = {
  read: withFavourites(Object.keys(READING), ['list-lags', 'unavailable']),
  write: withFavourites(Object.keys(WRITING), ['apply-then-drop', 'drop-before-apply', 'stale-checks']),
}
/** The stand-in's rules name one method each: of a write nobody knows which it will be. */
const WRITE_METHODS = ['POST', 'PATCH', 'DELETE']

/** Short, because some faults only end by it. */
const DEADLINE_MS = 250

export async function startCloudflareZone(): Promise<ChaosZone & { standIn: CloudflareStandIn }> {
  const standIn = await startCloudflareStandIn({ zoneName: ZONE, quota: 100_000, mostPerPage: 50 })
  const { records, requests, faults } = standIn
  const inject = ({ kind, on, nth, times }: ChaosFault) => {
    const rule = RULES[on][kind]
    if (!rule) throw new Error(`no fault ${kind}`)
    const methods = rule.method ? [rule.method] : on === 'read' ? ['GET'] : WRITE_METHODS
    for (const method of methods) faults.inject({ path: '', ...rule, method, nth, times })
  }
  let noted = 0
  return {
    standIn,
    kinds: KINDS,
    provider: () => cloudflareProvider(standIn, { deadlineMs: DEADLINE_MS }),
    patient: () => cloudflareProvider(standIn),
    records: async () => records.all().map(asLive),
    add: async (record) => asLive(records.add(record)),
    change: async (id, words) => void records.change(id, words),
    remove: async (id) => void records.remove(id),
    inject,
    calm: () => standIn.mend(),
    objections() {
      const found = complaints(standIn)
      requests.length = 0
      noted = 0
      return found
    },
    async touches() {
      const fresh = requests.slice(noted)
      noted = requests.length
      return fresh.flatMap(({ touched }) => touched).map(asTouch)
    },
    writes: () => requests.filter(isWrite).length,
    close: () => standIn.close(),
  }
}

const asTouch = ({ before, after }: Touched): Touch => ({
  before: before && asLive(before),
  after: after && asLive(after),
})

function asLive({ id, name, type, content, proxied, ttl, comment }: StoredRecord): LiveRecord {
  return { id, name, type, content, proxied, ttl, comment: comment || null }
}
