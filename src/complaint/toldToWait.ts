/** Until when somebody was told to wait, in milliseconds since 1970. */
interface Told {
  everybody: number
  addresses: Map<string, number>
}

/** As many as a flood may make us remember. */
const MOST = 20_000

/** Who has to wait: one group of addresses, or everybody. */
export type Whom = { address: string } | 'everybody'

/** Remembers a refusal of the public limits, so that it can be repeated without asking the database. */
export function tellToWait(whom: Whom, seconds: number): void {
  const until = Date.now() + seconds * 1000
  if (whom === 'everybody') told().everybody = until
  else remember(whom.address, until)
}

/** How many seconds a group of addresses still has to wait; null when it may ask again. */
export function secondsToWait(address: string): number | null {
  const { everybody, addresses } = told()
  const left = Math.max(everybody, addresses.get(address) ?? 0) - Date.now()
  return left > 0 ? Math.ceil(left / 1000) : null
}

/** Newest last: what is forgotten first is what was said first, and costs one question more. */
function remember(address: string, until: number): void {
  const { addresses } = told()
  addresses.delete(address)
  addresses.set(address, until)
  const [oldest] = addresses.keys()
  if (addresses.size > MOST && oldest !== undefined) addresses.delete(oldest)
}

/** One for the process: what Payload's routes are told, Express shall know. */
function told(): Told {
  const shared = globalThis as { complaintsToldToWait?: Told }
  shared.complaintsToldToWait ??= { everybody: 0, addresses: new Map() }
  return shared.complaintsToldToWait
}
