import { describe, expect, it } from 'vitest'
import { COLLECTIONS, OPERATIONS, scopeOf, SERVICE_PERMISSIONS, type CollectionName } from './permissions.ts'
import { ROLES } from './roles.ts'

/** A all rows, O rows of the own unit, S rows about oneself, + all but what is under supervision, ! only that, · nothing; roles in the order of the screens. */
// prettier-ignore
const EXPECTED: Record<CollectionName, [read: string, create: string, update: string, remove: string]> = {
  //               agency officer head auditor supervisor admin
  requests:      ['OAAA·A', 'OAA···', 'OAA···', '······'],
  documents:     ['OAAA·A', 'OAA···', '·AA···', '······'],
  handovers:     ['OAAA·A', '·AA···', '······', '······'],
  subdomains:    ['OAAA·A', '······', '······', '······'],
  events:        ['O++A!+', '······', '······', '······'],
  units:         ['OAAA·A', '·····A', '·AA··A', '······'],
  users:         ['SAAASA', '·····A', 'SSSSSA', '······'],
  requirements:  ['AAAAAA', '·····A', '·····A', '······'],
  holidays:      ['AAAAAA', '·····A', '·····A', '·····A'],
  notifications: ['S++AS+', '······', '······', '······'],
  complaints:    ['·++A!+', '·++·!·', '·++·!·', '······'],
  'complaint-attachments': ['·++A!+', '······', '······', '······'],
}
const LETTER = { all: 'A', own: 'O', self: 'S', ordinary: '+', supervised: '!', none: '·' } as const

describe('who may do what', () => {
  it.each(COLLECTIONS)('with %s', (collection) => {
    const drawn = OPERATIONS.map((operation) =>
      ROLES.map((role) => LETTER[scopeOf(role, collection, operation)]).join(''),
    )
    expect(drawn).toEqual(EXPECTED[collection])
  })

  it('with the settings: everyone reads, the administrator writes', () => {
    const drawn = (['read', 'update'] as const).map((operation) =>
      ROLES.map((role) => LETTER[SERVICE_PERMISSIONS[operation][role]]).join(''),
    )
    expect(drawn).toEqual(['AAAAAA', '·····A'])
  })
})
