/**
 * Who knocks, in the order of the columns of every table here: nobody; an account that was disabled while signed in;
 * the operator of the unit that owns the row; the operator of another unit; an officer; an officer who acts as the
 * head now; and one account of each further role.
 */
export const WHO = [
  'nobody',
  'disabled',
  'own',
  'other',
  'officer',
  'acting',
  'head',
  'auditor',
  'supervisor',
  'admin',
] as const
export type Who = (typeof WHO)[number]

export interface Route {
  /** What stands behind `/api`: a collection, `globals/service`, or nothing. */
  at: string
  method: string
  path: string
  /** What each is expected to be told. */
  told: Record<Who, string>
}

/** Reads a table as it is written: a head, then `at method path` and one word for each column. @throws on any other line. */
export function routesIn(table: string): Route[] {
  const [head, ...lines] = table.split('\n').filter((line) => line.trim() !== '')
  if (head?.trim().split(/\s+/).join() !== WHO.join()) throw new Error(`not the columns: ${head}`)
  return lines.map((line) => {
    const [at = '', method = '', path = '', ...words] = line.trim().split(/\s+/)
    if (words.length !== WHO.length) throw new Error(`${words.length} words, not ${WHO.length}: ${line}`)
    const told = Object.fromEntries(WHO.map((who, column) => [who, words[column] ?? '']))
    // Every member of WHO was just given a word.
    return { at: at === '·' ? '' : at, method, path, told: told as Record<Who, string> }
  })
}

/** `PATCH /api/requests/:id` */
export function nameOf({ at, method, path }: Pick<Route, 'at' | 'method' | 'path'>): string {
  return `${method.toUpperCase()} /api${at && `/${at}`}${path === '/' ? '' : path}`
}
