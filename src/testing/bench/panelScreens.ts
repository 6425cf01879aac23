import type pg from 'pg'

export interface Screen {
  name: string
  path: string
  /** The screen of the bare panel that it stands beside; where Payload has none, its list of the same rows. */
  bare: string
  /** Whom it is shown to. */
  for: readonly ('officer' | 'unit' | 'admin')[]
}

const BOTH = ['officer', 'unit'] as const
const OFFICER = ['officer'] as const
const list = (collection: string) => `/admin/collections/${collection}`

/** Every screen that somebody opens daily. A unit sees one request, one subdomain of its own. */
export async function panelScreens(db: Pick<pg.Client, 'query'>, unit: string): Promise<Screen[]> {
  const idOf = async (statement: string) => String((await db.query(statement, [unit])).rows[0]?.id)
  const request = await idOf(
    `SELECT id FROM requests WHERE unit_id = $1 ORDER BY status = 'completed', number LIMIT 1`,
  )
  const subdomain = await idOf('SELECT id FROM subdomains WHERE unit_id = $1 LIMIT 1')
  const complaint = await idOf(
    `SELECT id FROM complaints WHERE status = 'received' AND $1::uuid IS NOT NULL LIMIT 1`,
  )
  const same = (name: string, path: string, people: Screen['for']) => ({
    name,
    path,
    bare: path,
    for: people,
  })
  return [
    { name: 'start page', path: '/admin', bare: list('requests'), for: BOTH },
    same('requests', list('requests'), BOTH),
    same('requests, searched', `${list('requests')}?search=nama-77`, BOTH),
    same('a request', `${list('requests')}/${request}`, BOTH),
    same('subdomains', list('subdomains'), BOTH),
    same('a subdomain', `${list('subdomains')}/${subdomain}`, BOTH),
    same('complaints', list('complaints'), OFFICER),
    same('a complaint', `${list('complaints')}/${complaint}`, OFFICER),
    same('history', list('events'), OFFICER),
    same('units', list('units'), OFFICER),
    { name: 'zone', path: '/admin/zone', bare: list('subdomains'), for: OFFICER },
    { name: 'mails', path: '/admin/mails', bare: list('notifications'), for: ['admin'] as const },
  ]
}
