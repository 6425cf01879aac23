import { expect, it } from 'vitest'
import { ROLES, type Role } from '#domain/roles.ts'
import config from '../payload.config.ts'

const CASEWORK = 'requests documents handovers subdomains'
const EVERYTHING = `${CASEWORK} events units users requirements holidays notifications complaints service`

/** The side bar as Payload will build it: from the configuration that it is given, not from the table behind it. */
it.each<[Role | 'nobody', string]>([
  ['nobody', ''],
  ['agency', CASEWORK],
  ['officer', `${CASEWORK} complaints events units requirements holidays notifications`],
  ['head', EVERYTHING],
  ['auditor', EVERYTHING],
  ['supervisor', 'complaints notifications'],
  ['admin', EVERYTHING],
])('the side bar of %s is: %s', async (role, expected) => {
  const { collections, globals } = await config
  const user = role === 'nobody' ? null : { id: 'x', role }
  const shown = [...collections, ...globals].filter(({ admin }) => !isHidden(admin?.hidden, user))
  expect(shown.map(({ slug }) => slug).sort()).toEqual(expected.split(' ').filter(Boolean).sort())
})

it('every role is asked about', () => {
  expect(ROLES).toHaveLength(6)
})

type Hidden = boolean | ((args: { user: never }) => boolean) | undefined

function isHidden(hidden: Hidden, user: object | null): boolean {
  // Payload does not say what a user is.
  return typeof hidden === 'function' ? hidden({ user: user as never }) : Boolean(hidden)
}
