import { createLocalReq, type Payload, type TypeWithID, type Where } from 'payload'
import { valueAt } from '#domain/valueAt.ts'
import { dayOf } from '#domain/workdays/officeDay.ts'
import type { User } from '#payload-types.ts'
import type { Listed } from './listLink.ts'
import { fieldsIn, matches } from './matches.ts'
import type { Task } from './tasks.ts'

/** How many wait in a list, and for how many days the one that waits longest. */
export interface Counted {
  task: Task
  count: number
  /** More wait than were read. */
  isMore: boolean
  /** Calendar days where the office stands; null where the list has no beginning. */
  oldestDays: number | null
}

/** No office of a regency has so many at a time. */
const MOST = 1_000

interface Counting {
  payload: Payload
  user: User
  now: Date
}

/** What waits in each list, with one statement for each collection: the rows that the person may read, as they are stored. */
export async function countTasks(tasks: readonly Task[], counting: Counting): Promise<Counted[]> {
  const collections = [...new Set(tasks.map(collectionOf))]
  const read = await Promise.all(
    collections.map(async (collection) => {
      const own = tasks.filter((task) => collectionOf(task) === collection)
      return [collection, await rowsOf(collection, own, counting)] as const
    }),
  )
  const rows = new Map<Listed, object[]>(read)
  return tasks.map((task) => counted(task, rows.get(collectionOf(task)) ?? [], counting.now))
}

const collectionOf = ({ collection = 'requests' }: Task): Listed => collection

async function rowsOf(
  collection: Listed,
  tasks: readonly Task[],
  { payload, user }: Counting,
): Promise<object[]> {
  const where: Where = { or: tasks.map((task) => task.where) }
  const fields = tasks.flatMap((task) => [...fieldsIn(task.where), ...(task.since ? [task.since] : [])])
  // Of the rows only times and states are looked at: Payload's reading of every field of each would take as long as the page.
  const { docs } = await payload.db.find<object & TypeWithID>({
    collection,
    where: { and: [where, await readableBy(user, collection, payload)] },
    select: selectOf(fields),
    limit: MOST + 1,
    pagination: false,
  })
  return docs
}

/** Nothing is read by whom the permission table allows nothing. */
async function readableBy(user: User, collection: Listed, payload: Payload): Promise<Where> {
  const req = await createLocalReq({ user }, payload)
  const allowed = await payload.collections[collection].config.access.read({ req })
  if (typeof allowed === 'object') return allowed
  return { id: { exists: Boolean(allowed) } }
}

/** `a.b` as `{a: {b: true}}`. */
function selectOf(fields: readonly string[]): Record<string, true | Record<string, true>> {
  const select: Record<string, true | Record<string, true>> = {}
  for (const field of fields) {
    const [outer = '', inner] = field.split('.')
    const before = select[outer]
    select[outer] = inner ? { ...(typeof before === 'object' ? before : {}), [inner]: true } : true
  }
  return select
}

function counted(task: Task, rows: readonly object[], now: Date): Counted {
  const waiting = rows.filter((row) => matches(row, task.where))
  const days = waiting.flatMap((row) => daysSince(row, task.since, now))
  const isMore = rows.length > MOST
  return { task, count: waiting.length, isMore, oldestDays: days.length > 0 ? Math.max(...days) : null }
}

function daysSince(row: object, since: string | undefined, now: Date): number[] {
  if (!since) return []
  const begun = valueAt(row, since)
  return typeof begun === 'string' ? [dayOf(now) - dayOf(new Date(begun))] : []
}
