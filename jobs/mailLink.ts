import { isAboutSubdomains } from '#domain/mail/aboutSubdomains.ts'
import type { MailFacts } from '#domain/mail/facts.ts'
import { PATHS } from '#domain/website/paths.ts'

const PAGES: Partial<Record<MailFacts['kind'], string>> = {
  'dns-drift': '/admin/zone',
  'dns-stopped': '/admin',
  'dns-trouble-lasts': '/admin',
}

/** The page of the panel that a mail leads to; behind it everybody signs in first. Who complained is led to the tracking. */
export function linkFor(
  { kind, request, complaint, facts, recipient, language }: MailFacts,
  publicUrl: string,
): string {
  if (complaint)
    return recipient.isStaff
      ? `${publicUrl}/admin/collections/complaints/${complaint.id}`
      : `${publicUrl}${PATHS.track[language]}`
  if (request && !isAboutSubdomains(kind)) return `${publicUrl}/admin/collections/requests/${request.id}`
  const account = typeof facts['account'] === 'string' && recipient.isStaff ? facts['account'] : null
  if (account) return `${publicUrl}/admin/collections/users/${encodeURIComponent(account)}`
  return `${publicUrl}${PAGES[kind] ?? '/admin'}`
}
