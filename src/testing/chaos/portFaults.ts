import { DnsError } from '#dns/errors.ts'
import type { DnsProvider } from '#dns/provider.ts'
import type { DnsChange, LiveRecord } from '#domain/dns/records.ts'
import { withFavourites, type FaultKinds } from './dice.ts'
import type { ChaosFault } from './steps.ts'

/** What a fault does to one call. */
type Spoil = <T>(call: () => Promise<T>) => Promise<T>

const fails =
  (code: ConstructorParameters<typeof DnsError>[0]): Spoil =>
  () =>
    Promise.reject(new DnsError(code, code === 'rate-limited' ? { retryAfterMs: 30_000 } : {}))

const afterwards =
  (code: 'no-answer' | 'garbled-answer'): Spoil =>
  async (call) => {
    await call()
    throw new DnsError(code)
  }

const EVERY_CALL = {
  'rate-limited': fails('rate-limited'),
  'token-rejected': fails('token-rejected'),
  'wrong-zone': fails('wrong-zone'),
  'zone-inactive': fails('zone-inactive'),
  'provider-down': fails('provider-down'),
}

const READS: Record<string, Spoil> = {
  ...EVERY_CALL,
  'incomplete-listing': fails('incomplete-listing'),
}

const WRITES: Record<string, Spoil> = {
  ...EVERY_CALL,
  'lost-before': fails('no-answer'),
  'lost-after': afterwards('no-answer'),
  'garbled-before': fails('garbled-answer'),
  'garbled-after': afterwards('garbled-answer'),
  'quota-reached': fails('quota-reached'),
  'value-refused': fails('value-refused'),
  'name-taken': fails('name-taken'),
  'record-missing': fails('record-missing'),
}

/** The listing shows the name as it was before the last change. */
const LAGS = 'lags'

export const PORT_FAULT_KINDS: FaultKinds = {
  read: withFavourites([...Object.keys(READS), LAGS], [LAGS, 'provider-down']),
  write: withFavourites(Object.keys(WRITES), ['lost-after', 'lost-before']),
}

/** Faults of one zone, for all the providers that look at it. */
export interface PortFaults {
  inject(fault: ChaosFault): void
  calm(): void
  writes(): number
  around(provider: DnsProvider): DnsProvider
}

/** Lets any adapter fail as a remote one does, at the port. */
export function portFaults(): PortFaults {
  let due: { fault: ChaosFault; seen: number }[] = []
  let writes = 0
  let earlier: LiveRecord[] | null = null

  const meet = (on: ChaosFault['on']): string | null => {
    const matching = due.filter(({ fault }) => fault.on === on)
    for (const entry of matching) entry.seen += 1
    return (
      matching.find(({ fault, seen }) => seen >= fault.nth && seen < fault.nth + fault.times)?.fault.kind ??
      null
    )
  }
  const read = <T>(call: () => Promise<T>): Promise<T> => (READS[meet('read') ?? ''] ?? plainly)(call)

  return {
    inject: (fault) => void due.push({ fault, seen: 0 }),
    calm: () => {
      due = []
    },
    writes: () => writes,
    around: (provider) => ({
      ...provider,
      assertZone: () => read(() => provider.assertZone()),
      listAll: () => read(() => provider.listAll()),
      listByName: (fqdn) => {
        const kind = meet('read') ?? ''
        if (kind === LAGS && earlier) return Promise.resolve(earlier.filter(({ name }) => name === fqdn))
        return (READS[kind] ?? plainly)(() => provider.listByName(fqdn))
      },
      async apply(change: DnsChange) {
        writes += 1
        const spoil = WRITES[meet('write') ?? ''] ?? plainly
        const before = await provider.listAll()
        return spoil(async () => {
          const done = await provider.apply(change)
          earlier = before
          return done
        })
      },
    }),
  }
}

function plainly<T>(call: () => Promise<T>): Promise<T> {
  return call()
}
