import type pg from 'pg'
import type { Answer, Row } from '../rest.ts'
import type { Question } from './asks.ts'
import { rowOf } from './meanwhile.ts'
import type { Proof } from './proofWorld.ts'
import type { Route } from './who.ts'

/** Each row of the collection that a route is about, by id: a digest of what people write into it. */
export async function rowsOf(database: pg.Client, { at }: Pick<Route, 'at'>): Promise<Map<string, string>> {
  if (!at || at.startsWith('globals/')) return new Map()
  const table = at.replaceAll('-', '_')
  const { rows } = await database.query<{ id: string; digest: string }>(
    `SELECT id::text, md5(${rowOf(table)}) AS digest FROM "${table}" t`,
  )
  return new Map(rows.map(({ id, digest }) => [id, digest]))
}

/** Rows that became others, or new, although they are not what the answer tells of or what was asked about. */
export function strayed(before: Map<string, string>, after: Map<string, string>, meant: string[]): string[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])]
  return ids.filter((id) => before.get(id) !== after.get(id) && !meant.includes(id))
}

/** Never told again. */
const UNREADABLE = ['password', 'login']

/** Whether everything that was sent stands in the row now; what was dropped in silence is `kept` as it was. */
export async function isWritten(
  { at, method, path }: Route,
  proof: Proof,
  { answer, question }: { answer: Answer; question: Question },
): Promise<boolean> {
  if (!WRITES.includes(`${method} ${path}`) || at === 'payload-preferences') return true
  const { as, mine } = proof
  const id = (await toldOf(proof, answer)) ?? mine[at]
  const address = at.startsWith('globals/') ? `/api/${at}` : `/api/${at}/${id}`
  const { body } = await as.admin.get(`${address}?depth=0`)
  return holds(body, question.body ?? {})
}

/** Which row an answer tells of; a complaint from outside is told by its number only. */
export async function toldOf({ as }: Proof, { body }: Answer): Promise<string | undefined> {
  const number = body.doc?.['number']
  if (body.doc?.id || typeof number !== 'string') return body.doc?.id
  const found = await as.admin.get(`/api/complaints?limit=1&depth=0&where[number][equals]=${number}`)
  return found.body.docs?.[0]?.id
}

const WRITES = ['post /', 'patch /', 'patch /:id']

function holds(row: Partial<Row>, sent: object): boolean {
  return Object.entries(sent)
    .filter(([field]) => !UNREADABLE.includes(field))
    .every(([field, value]: [string, unknown]) => {
      const stored = row[field]
      return isObject(value) ? isObject(stored) && holds(stored, value) : stored === value
    })
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
