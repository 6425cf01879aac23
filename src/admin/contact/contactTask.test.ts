import { describe, expect, it } from 'vitest'
import type { Notification, SubdomainRequest } from '#payload-types.ts'
import { contactTask } from './contactTask.ts'

const AT = '2026-11-23T02:00:00.000Z'
const REQUEST: SubdomainRequest = {
  ...{ id: '1', type: 'creation', channel: 'letter', unit: 'u', createdAt: AT, updatedAt: AT },
  ...{ status: 'completed', number: 'SD-2026-0001', contactPhone: '0811 500 0000' },
}
const LINK = 'https://subdomain.tapinkab.go.id/admin/collections/requests/1'

function textOf(notice: Pick<Notification, 'kind' | 'facts'>): string {
  const about: Notification = { id: 'n', state: 'refused', createdAt: AT, updatedAt: AT, ...notice }
  const { whatsapp } = contactTask(about, { request: REQUEST, language: 'id', link: LINK, office: 'Kominfo' })
  return new URL(whatsapp ?? 'https://wa.me').searchParams.get('text') ?? ''
}

describe('the prepared text', () => {
  it('names the request and its page', () => {
    const text = textOf({ kind: 'request-approved', facts: {} })
    expect(text).toContain('SD-2026-0001')
    expect(text).toContain(LINK)
  })

  it.each<[string, Notification['kind'], Record<string, string>]>([
    ['use', 'use-question', { names: '- a.tapinkab.go.id\n- b.tapinkab.go.id' }],
    ['an event', 'event-ending', { fqdn: 'a.tapinkab.go.id' }],
  ])('about %s names the subdomains, not the request by which the unit is reached', (_, kind, facts) => {
    const text = textOf({ kind, facts })
    expect(text).toContain('– a.tapinkab.go.id')
    expect(text).not.toMatch(/SD-2026-0001|\/admin/)
  })
})
