import { expect, it } from 'vitest'
import { sampleFacts } from '#i18n/mail/sampleFacts.ts'
import { linkFor } from './mailLink.ts'

const URL = 'https://subdomain.tapinkab.go.id'
const { request } = sampleFacts('request-approved')

it('leads to the request that a mail tells of', () => {
  expect(linkFor(sampleFacts('request-approved'), URL)).toBe(
    `${URL}/admin/collections/requests/${request?.id}`,
  )
})

it.each(['event-ending', 'use-question', 'use-reminder'] as const)(
  'leads to no request where one only says how the unit is reached: %s',
  (kind) => {
    expect(linkFor({ ...sampleFacts(kind), request }, URL)).toBe(`${URL}/admin`)
  },
)
