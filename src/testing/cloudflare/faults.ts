import { faultRule, type FaultRule, type ParsedFaultRule } from './faultRule.ts'

/** One injected fault. */
export interface Fault {
  readonly id: number
  readonly rule: ParsedFaultRule
  /** Settles when the fault first hits a request, for `hold-…` when that request is being held. */
  readonly reached: Promise<void>
  /** Settles when `release` is called. */
  readonly released: Promise<void>
  /** Lets a held request go on. */
  release(): void
}

/** The faults of one stand-in; each request meets the first whose turn it is. */
export class FaultBook {
  private entries: { fault: Fault; seen: number; reach: () => void }[] = []
  private lastId = 0

  /** `path` may be a regular expression here; over the control port it is its source. */
  inject(input: Omit<FaultRule, 'path'> & { path?: RegExp | string }): Fault {
    const path = input.path instanceof RegExp ? input.path.source : input.path
    const reached = signal()
    const released = signal()
    const rule = faultRule.parse({ ...input, path })
    const common = { id: ++this.lastId, rule, release: released.fire }
    const fault = { ...common, reached: reached.fired, released: released.fired }
    this.entries.push({ fault, seen: 0, reach: reached.fire })
    return fault
  }

  find(id: number): Fault | undefined {
    return this.entries.find(({ fault }) => fault.id === id)?.fault
  }

  clear(): void {
    for (const { fault } of this.entries) fault.release()
    this.entries = []
  }

  /** Counts the request against every rule that it matches; the first due one is its fault. */
  meet({ method, address }: { method: string; address: string }): Fault | undefined {
    const due = this.entries.filter((entry) => {
      const { rule } = entry.fault
      if (rule.method && rule.method.toUpperCase() !== method) return false
      if (!new RegExp(rule.path).test(address)) return false
      entry.seen++
      return entry.seen >= rule.nth && entry.seen < rule.nth + rule.times
    })
    due[0]?.reach()
    return due[0]?.fault
  }
}

function signal(): { fired: Promise<void>; fire: () => void } {
  let fire = () => {}
  const fired = new Promise<void>((resolve) => {
    fire = resolve
  })
  return { fired, fire }
}
