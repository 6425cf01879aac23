import type { DnsProvider } from '#dns/provider.ts'

interface Happening {
  call: number
  side: 'before' | 'after'
  happens: () => Promise<unknown>
  /** Receives every call: a worker that has given up may have left one behind. */
  calls?: Promise<unknown>[]
}

/** A provider whose nth call meets something that happens just before or just after it. */
export function withMoment(
  provider: DnsProvider,
  { call, side, happens, calls = [] }: Happening,
): DnsProvider {
  let count = 0
  const met = async <T>(run: () => Promise<T>): Promise<T> => {
    count += 1
    if (count !== call) return run()
    if (side === 'before') await happens()
    const [result] = await Promise.allSettled([run()])
    if (side === 'after') await happens()
    if (result.status === 'rejected') throw result.reason
    return result.value
  }
  const meet = <T>(run: () => Promise<T>): Promise<T> => {
    const made = met(run)
    calls.push(made)
    return made
  }
  return {
    ...provider,
    assertZone: () => meet(() => provider.assertZone()),
    listByName: (fqdn) => meet(() => provider.listByName(fqdn)),
    apply: (change) => meet(() => provider.apply(change)),
  }
}
