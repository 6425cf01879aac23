import type { Where } from 'payload'
import { isAboutSubdomains, subdomainsTold } from '#domain/mail/aboutSubdomains.ts'
import { whatsappNumber, UNREACHED, whatsappLink } from '#domain/mail/contactTask.ts'
import { textsFor } from '#i18n/label.ts'
import type { Notification, SubdomainRequest } from '#payload-types.ts'
import { fill } from '#i18n/fill.ts'

/** Notices about requests that no mail brings to the unit, and of which nobody has told it in another way. */
export const TO_CONTACT: Where = {
  and: [
    { state: { in: [...UNREACHED] } },
    { contactedAt: { exists: false } },
    { request: { exists: true } },
    { or: [{ recipient: { exists: false } }, { 'recipient.role': { equals: 'agency' } }] },
  ],
}

/** What staff need to tell somebody by telephone or WhatsApp. */
export interface ContactTask {
  id: string
  name: string
  title: string
  trouble: string
  /** As it was written down. */
  phone: string | null
  whatsapp: string | null
}

interface Around {
  request: SubdomainRequest
  language: string
  /** Of the request's page, for the text. */
  link: string
  office: string
}

/** Whom to call about which notice, with a text that only has to be sent. */
export function contactTask(notice: Notification, { request, language, link, office }: Around): ContactTask {
  const person = typeof notice.recipient === 'object' ? notice.recipient : null
  const phones = [person?.phone, request.contactPhone, request.technicalManager?.phone]
  const phone = phones.find((each) => whatsappNumber(each)) ?? phones.find(Boolean) ?? null
  const number = whatsappNumber(phone)
  const name = person?.name ?? (typeof request.unit === 'object' ? request.unit.name : '')
  // In the language of who receives it; the panel speaks that of who reads it.
  const told = textsFor(person?.language ?? 'id')
  const title = titleOf(notice.kind, told.notices)
  // Whoever is called about subdomains has no account: neither the request nor the panel says anything to them.
  const text = isAboutSubdomains(notice.kind)
    ? fill(told.ui.contactSubdomains, { name, title, subdomains: subdomainsTold(notice.facts), office })
    : fill(told.ui.contactText, { name, title, number: request.number ?? '', link, office })
  const { mailTroubles, notices } = textsFor(language)
  return {
    id: notice.id,
    name,
    title: titleOf(notice.kind, notices),
    trouble: titleOf(notice.errorCode ?? '', mailTroubles),
    phone,
    whatsapp: number && whatsappLink(number, text),
  }
}

function titleOf(code: string, names: Readonly<Record<string, string>>): string {
  return names[code] ?? code
}
