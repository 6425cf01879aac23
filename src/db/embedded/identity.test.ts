import { describe, expect, it } from 'vitest'

import { chooseIdentity, commandAs, type IdentityFacts } from './identity.ts'

const root = { uid: 0, gid: 0 }
const clerk = { uid: 1000, gid: 1001 }
const asRoot: IdentityFacts = { uid: 0, hasName: true, owner: root, canUnshare: true }
const asClerk: IdentityFacts = { uid: 1000, hasName: true, owner: clerk, canUnshare: true }

describe('PostgreSQL runs', () => {
  it('as an ordinary user when we are one', () => {
    expect(chooseIdentity(asClerk)).toEqual({ kind: 'self' })
  })

  it('in a namespace when we are root', () => {
    expect(chooseIdentity(asRoot)).toEqual({ kind: 'namespace' })
  })

  it('as nobody when we are root without namespaces', () => {
    expect(chooseIdentity({ ...asRoot, canUnshare: false })).toEqual({ kind: 'user', uid: 65534, gid: 65534 })
  })

  it('as the owner of the files when we are root on the files of somebody else', () => {
    expect(chooseIdentity({ ...asRoot, owner: clerk })).toEqual({ kind: 'user', ...clerk })
  })

  it('in a namespace when our user has no name, which initdb insists on', () => {
    expect(chooseIdentity({ ...asClerk, hasName: false })).toEqual({ kind: 'namespace' })
    expect(chooseIdentity({ ...asClerk, hasName: false, canUnshare: false })).toEqual({ kind: 'self' })
  })
})

it('passes arguments on untouched', () => {
  const args = ['-D', "it's a place"]
  expect(commandAs({ kind: 'self' }, '/pg', args)).toEqual({ file: '/pg', args })
  expect(commandAs({ kind: 'namespace' }, '/pg', args).args.slice(-4)).toEqual(['--', '/pg', ...args])
  expect(commandAs({ kind: 'user', ...clerk }, '/pg', args)).toEqual({ file: '/pg', args, ...clerk })
})
