import { expect, it } from 'vitest'
import { isInMenu, type MenuEntry } from './menu.ts'
import { COLLECTIONS, scopeOf } from './permissions.ts'
import { ROLES, type Role } from './roles.ts'

const CASEWORK = 'requests documents handovers subdomains'
const EVERYTHING = `${CASEWORK} events units users requirements holidays notifications complaints service`

it.each<[Role, string]>([
  ['agency', CASEWORK],
  ['officer', `${CASEWORK} complaints events units requirements holidays notifications`],
  ['head', EVERYTHING],
  ['auditor', EVERYTHING],
  ['supervisor', 'complaints notifications'],
  ['admin', EVERYTHING],
])('the side bar of %s holds: %s', (role, expected) => {
  const entries: MenuEntry[] = [...COLLECTIONS, 'service']
  const shown = entries.filter((entry) => isInMenu(role, entry))
  expect([...shown].sort()).toEqual(expected.split(' ').filter(Boolean).sort())
})

it('nobody finds an entry that they may not read', () => {
  const unreadable = ROLES.flatMap((role) =>
    COLLECTIONS.filter((name) => isInMenu(role, name) && scopeOf(role, name, 'read') === 'none'),
  )
  expect(unreadable).toEqual([])
})
