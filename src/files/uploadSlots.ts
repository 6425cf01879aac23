export interface SlotLimits {
  overall: number
  perPerson: number
  /** How many may wait for their turn, and how long. Whoever waits has sent nothing: that costs a connection only. */
  waiting: number
  waitMs: number
}

/** Each under way may fill the disk with the largest archive, and unpacks one while it is looked at. */
export const UPLOAD_LIMITS: SlotLimits = { overall: 6, perPerson: 3, waiting: 200, waitMs: 120_000 }

type Release = () => void
interface Waiting {
  person: string
  start: (release: Release) => void
}

/** How many uploads may be under way at once; the others wait in the order in which they came. */
export function uploadSlots({ overall, perPerson, waiting, waitMs }: SlotLimits = UPLOAD_LIMITS) {
  const active: string[] = []
  const queue: Waiting[] = []
  const mayStart = (person: string) =>
    active.length < overall && active.filter((other) => other === person).length < perPerson

  const begin = (person: string): Release => {
    active.push(person)
    let ended = false
    return () => {
      if (ended) return
      ended = true
      active.splice(active.indexOf(person), 1)
      startNext()
    }
  }
  /** The first whose person has a slot left: nobody's many uploads stand in another one's way. */
  const startNext = () => {
    const at = queue.findIndex(({ person }) => mayStart(person))
    const [next] = at < 0 ? [] : queue.splice(at, 1)
    next?.start(begin(next.person))
  }
  return {
    /** Resolves when it may begin, with what must be called at its end; null when there are too many. */
    take(person: string): Promise<Release | null> {
      if (mayStart(person)) return Promise.resolve(begin(person))
      if (queue.length >= waiting) return Promise.resolve(null)
      return new Promise((resolve) => {
        const entry: Waiting = {
          person,
          start: (release) => {
            clearTimeout(impatience)
            resolve(release)
          },
        }
        const impatience = setTimeout(() => {
          queue.splice(queue.indexOf(entry), 1)
          resolve(null)
        }, waitMs)
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
