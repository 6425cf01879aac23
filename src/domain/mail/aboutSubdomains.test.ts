import { expect, it } from 'vitest'
import { isAboutSubdomains, subdomainsTold } from './aboutSubdomains.ts'

it.each([
  ['one of an event', { fqdn: 'pekan.tapinkab.go.id' }, 'pekan.tapinkab.go.id'],
  ['a list', { names: '- a.tapinkab.go.id\n- b-c.tapinkab.go.id' }, 'a.tapinkab.go.id, b-c.tapinkab.go.id'],
  ['none', null, ''],
])('names %s', (_, facts, told) => {
  expect(subdomainsTold(facts)).toBe(told)
})

it('knows what is about subdomains', () => {
  const kinds = ['event-ending', 'use-question', 'use-reminder', 'request-reminder', 'handover-reminder']
  expect(kinds.map(isAboutSubdomains)).toEqual([true, true, true, false, false])
})
