export interface SlotLimits {
  overall: number
  /** Of one unit, or of one person of the office. */
  perUnit: number
  /** How many may wait for their turn, and how long. Whoever waits has sent nothing: that costs a connection only. */
  waiting: number
  waitingPerUnit: number
  waitMs: number
}

/**
 * Each under way may fill the disk with the largest archive, and unpacks one while it is looked at. Two units together
 * must leave places for the others.
 */
export const UPLOAD_LIMITS: SlotLimits = {
  overall: 6,
  perUnit: 2,
  waiting: 200,
  waitingPerUnit: 50,
  waitMs: 120_000,
}

type Release = () => void
interface Waiting {
  unit: string
  start: (release: Release) => void
}

/** How many uploads may be under way at once; the others wait in the order in which they came. */
export function uploadSlots(limits: SlotLimits = UPLOAD_LIMITS) {
  const active: string[] = []
  const queue: Waiting[] = []
  const mayStart = (unit: string) =>
    active.length < limits.overall && active.filter((other) => other === unit).length < limits.perUnit
  const mayWait = (unit: string) =>
    queue.length < limits.waiting &&
    queue.filter((other) => other.unit === unit).length < limits.waitingPerUnit

  const begin = (unit: string): Release => {
    active.push(unit)
    let ended = false
    return () => {
      if (ended) return
      ended = true
      active.splice(active.indexOf(unit), 1)
      startNext()
    }
  }
  /** The first whose unit has a slot left: no unit's many uploads stand in another one's way. */
  const startNext = () => {
    const at = queue.findIndex(({ unit }) => mayStart(unit))
    const [next] = at < 0 ? [] : queue.splice(at, 1)
    next?.start(begin(next.unit))
  }
  return {
    /** Resolves when it may begin, with what must be called at its end; null when there are too many. */
    take(unit: string): Promise<Release | null> {
      if (mayStart(unit)) return Promise.resolve(begin(unit))
      if (!mayWait(unit)) return Promise.resolve(null)
      return new Promise((resolve) => {
        const entry: Waiting = {
          unit,
          start: (release) => {
            clearTimeout(impatience)
            resolve(release)
          },
        }
        const impatience = setTimeout(() => {
          queue.splice(queue.indexOf(entry), 1)
          resolve(null)
        }, limits.waitMs)
        queue.push(entry)
      })
    },
  }
}

/** One for the process: Next may hold several copies of a module. */
export function sharedUploadSlots(): ReturnType<typeof uploadSlots> {
  const shared = globalThis as { uploadSlots?: ReturnType<typeof uploadSlots> }
  shared.uploadSlots ??= uploadSlots()
  return shared.uploadSlots
}
