/**
 * Who knocks, in the order of the columns of every table here: nobody; an account that was disabled while signed in;
 * the operator of the unit that owns the row, and a colleague there; the operator of another unit; an officer; an
 * officer who acts as the head now, and one who did until yesterday; and one account of each further role.
 */
export const WHO = [
  'nobody',
  'disabled',
  'own',
  'colleague',
  'other',
  'officer',
  'acting',
  'formerActing',
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

/** Reads a table of routes: `at method path` and one word for each column. */
export function routesIn(table: string): Route[] {
  return wordsIn(table).map(({ name: [at = '', method = '', path = ''], told }) => {
    return { at: at === '·' ? '' : at, method, path, told }
  })
}

/** Reads a table as it is written: a head, then a name in one or more words and one word for each column. @throws on any other line. */
export function wordsIn(table: string): { name: string[]; told: Record<Who, string> }[] {
  const [head, ...lines] = table.split('\n').filter((line) => line.trim() !== '')
  if (head?.trim().split(/\s+/).join() !== WHO.join()) throw new Error(`not the columns: ${head}`)
  const all = lines.map((line) => line.trim().split(/\s+/))
  const length = all[0]?.length ?? 0
  return all.map((line) => {
    if (line.length !== length || length <= WHO.length)
      throw new Error(`not ${length} words: ${line.join(' ')}`)
    const [name, words] = [line.slice(0, -WHO.length), line.slice(-WHO.length)]
    const told = Object.fromEntries(WHO.map((who, column) => [who, words[column] ?? '']))
    // Every member of WHO was just given a word.
    return { name, told: told as Record<Who, string> }
  })
}

/** `PATCH /api/requests/:id` */
export function nameOf({ at, method, path }: Pick<Route, 'at' | 'method' | 'path'>): string {
  return `${method.toUpperCase()} /api${at && `/${at}`}${path === '/' ? '' : path}`
}
