import { expect, it } from 'vitest'
import { handoverProblems } from './handover.ts'

type Draft = Parameters<typeof handoverProblems>[0]
const login = { url: 'https://contoh.go.id', username: 'operator', password: 'rahasia' }

it.each<[string, Draft]>([
  ['login information', { login }],
  ['login information with a note', { login: { ...login, note: 'Mohon segera diganti.' } }],
  ['none needed, with a reason', { noneNeeded: true, reason: 'Server sendiri.' }],
])('%s can be handed over', (_, draft) => {
  expect(handoverProblems(draft)).toEqual([])
})

it.each<[string, Draft, string[]]>([
  ['nothing at all', {}, ['login.url', 'login.username', 'login.password']],
  ['no address', { login: { ...login, url: null } }, ['login.url']],
  ['a blank user name', { login: { ...login, username: '  ' } }, ['login.username']],
  ['no password', { login: { ...login, password: undefined } }, ['login.password']],
  ['none needed without a reason', { noneNeeded: true }, ['reason']],
  ['none needed with a blank reason', { noneNeeded: true, reason: ' ', login }, ['reason']],
  [
    'a reason alone',
    { noneNeeded: false, reason: 'Server sendiri.' },
    ['login.url', 'login.username', 'login.password'],
  ],
])('%s is not enough', (_, draft, paths) => {
  expect(handoverProblems(draft)).toEqual(paths.map((path) => ({ path, code: 'field-required' })))
})
