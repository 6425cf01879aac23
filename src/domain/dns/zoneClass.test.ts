import { expect, test } from 'vitest'
import { classOf } from './zoneClass.ts'

const ZONE = 'tapinkab.go.id'
const OURS = 'tapin:v1:6f1c2f5e-0000-4000-8000-000000000000'

test.each([
  ['dinkes.tapinkab.go.id', 'A', OURS, 'ours'],
  ['dinkes.tapinkab.go.id', 'CNAME', OURS, 'ours'],
  ['dinkes.tapinkab.go.id', 'A', null, 'foreign'],
  ['dinkes.tapinkab.go.id', 'AAAA', 'dibuat manual', 'foreign'],
  ['dinkes.tapinkab.go.id', 'CNAME', 'salinan tapin:v1:x', 'foreign'],
  ['dinkes.tapinkab.go.id', 'HTTPS', null, 'foreign'],
  ['tapinkab.go.id', 'A', null, 'protected'],
  ['tapinkab.go.id', 'MX', null, 'protected'],
  ['sub.tapinkab.go.id', 'NS', null, 'protected'],
  ['mail.tapinkab.go.id', 'MX', null, 'protected'],
  ['dinkes.tapinkab.go.id', 'TXT', null, 'protected'],
  ['_dmarc.tapinkab.go.id', 'TXT', null, 'protected'],
  ['k1._domainkey.tapinkab.go.id', 'CNAME', null, 'protected'],
  ['*.tapinkab.go.id', 'A', null, 'protected'],
])('%s %s with comment %j is %s', (name, type, comment, expected) =>
  expect(classOf({ name, type, comment }, { zone: ZONE, registered: false })).toBe(expected),
)

test('what the register knows by its id is ours, also when its marker was wiped', () => {
  const record = { name: 'dinkes.tapinkab.go.id', type: 'A', comment: null }
  expect(classOf(record, { zone: ZONE, registered: true })).toBe('ours')
})
