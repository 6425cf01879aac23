import type { SubdomainRequest } from '#payload-types.ts'
import type { Texts } from '#i18n/texts.ts'
import { formatDay, formatInstant } from '../formatInstant.ts'

/** What is told on the card, in the reader's language. */
export interface Telling {
  request: SubdomainRequest
  texts: Texts
  language: string
  zone: string
}

/** A line of the card: what it is, and what is said; lines without words are left out. */
export type Line = readonly [label: string, words: string | null | undefined, link?: string]

type Person = { name?: string | null; position?: string | null } | null | undefined

/** Who asks, on whose word, and who stands behind the file. */
export function whoAsks({ request, texts, language }: Telling): Line[] {
  const { fields } = texts
  const { letter, technicalManager, contactPhone, contactEmail, assignee, verifiedAt } = request
  const status = letter?.signatory?.positionStatus
  const day = letter?.date ? formatDay(letter.date, language) : null
  const verifiedOn = verifiedAt ? formatInstant(verifiedAt, language) : null
  return [
    [fields.unit, nameOf(request.unit)],
    [fields.fromUnit, nameOf(request.fromUnit)],
    [fields.channel, request.channel === 'portal' ? null : texts.channels[request.channel]],
    [fields.letter, listed(letter?.number, day)],
    [fields.signatory, listed(personWords(letter?.signatory), status && texts.positionStatuses[status])],
    [fields.contactPhone, contactPhone, contactPhone ? `tel:${contactPhone.replace(/[^\d+]/g, '')}` : ''],
    [fields.contactEmail, contactEmail, contactEmail ? `mailto:${contactEmail}` : ''],
    [fields.technicalManager, listed(personWords(technicalManager), technicalManager?.phone)],
    [fields.assignee, nameOf(assignee)],
    [fields.verifiedAt, verifiedOn],
  ]
}

/** What is asked for, why, and until when. */
export function whatIsAsked({ request, texts, language, zone }: Telling): Line[] {
  const { fields } = texts
  const { requestedName, newName, subdomain, target, category, exOfficio, dueAt } = request
  const fqdn = (name: string | null | undefined) => name && `${name}.${zone}`
  const points = target?.value ? `${target.type ?? ''} ${target.value}` : null
  return [
    [fields.requestType, texts.requestTypes[request.type]],
    [fields.subdomain, typeof subdomain === 'object' ? subdomain?.fqdn : null],
    [fields.requestedName, request.type === 'creation' ? fqdn(requestedName) : null],
    [fields.newName, fqdn(newName)],
    [fields.grounds, exOfficio?.grounds && texts.grounds[exOfficio.grounds]],
    [fields.purpose, request.purpose],
    [fields.reason, request.reason],
    [fields.objection, exOfficio?.objection],
    [fields.category, category && texts.categories[category]],
    [fields.expiresOn, request.expiresOn && formatDay(request.expiresOn, language)],
    [fields.target, listed(points, target?.value && target.proxied ? texts.ui.planProxied : null)],
    [fields.dueAt, dueAt && formatInstant(dueAt, language)],
  ]
}

function nameOf(related: string | { name: string } | null | undefined): string | null {
  return typeof related === 'object' ? (related?.name ?? null) : null
}

function personWords(person: Person): string | null {
  return listed(person?.name, person?.position)
}

function listed(...words: (string | null | undefined)[]): string | null {
  return words.filter(Boolean).join(', ') || null
}
