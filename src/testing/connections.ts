import dns from 'node:dns'
import net from 'node:net'

/** Every place that this process looks up or connects to while `work` runs, besides its own machine. */
export async function placesAskedBy(work: () => Promise<unknown>): Promise<string[]> {
  const places: string[] = []
  const connect = Object.getOwnPropertyDescriptor(net.Socket.prototype, 'connect')
  const lookup = Object.getOwnPropertyDescriptor(dns, 'lookup')
  if (!connect || !lookup) throw new Error('Node no longer connects the way this listens')
  const listening = (original: PropertyDescriptor) => ({
    ...original,
    value: function (this: unknown, ...args: unknown[]): unknown {
      places.push(...hostsIn(args))
      return (original.value as (...args: unknown[]) => unknown).apply(this, args)
    },
  })
  Object.defineProperty(net.Socket.prototype, 'connect', listening(connect))
  Object.defineProperty(dns, 'lookup', listening(lookup))
  try {
    await work()
  } finally {
    Object.defineProperty(net.Socket.prototype, 'connect', connect)
    Object.defineProperty(dns, 'lookup', lookup)
  }
  return [...new Set(places)].filter((place) => !OWN.test(place))
}

const OWN = /^(localhost|127\.0\.0\.1|::1)$/

/** Node normalises the arguments of `connect` into one array before it calls itself. */
function hostsIn(args: readonly unknown[]): string[] {
  return args.flatMap((arg) => {
    if (typeof arg === 'string') return [arg]
    if (Array.isArray(arg)) return hostsIn(arg)
    const host = typeof arg === 'object' && arg !== null && 'host' in arg ? arg.host : null
    return typeof host === 'string' ? [host] : []
  })
}
