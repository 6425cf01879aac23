import type { MailedComplaint, MailFacts, NamedCorrection } from '#domain/mail/facts.ts'
import { ROLES } from '#domain/roles.ts'
import { dayText } from '../dayText.ts'
import { instantText } from '../instantText.ts'
import { textsFor } from '../label.ts'
import { nextStepOf } from '../sentenceFor.ts'
import type { Texts } from '../texts.ts'
import type { Values } from './values.ts'
import { cleanText, oneLine } from './cleanText.ts'
import { digestValues } from './digestValues.ts'

/** What may stand in the place of each placeholder of a mail; null where it is not known. */
export function mailValues({
  at,
  request,
  complaint,
  facts,
  office,
  language,
  recipient,
  quarantineDays,
}: MailFacts): Values {
  const texts = textsFor(language)
  const instant = (moment: Date | null) => moment && instantText(moment, language)
  return {
    at: instant(at),
    office: cleanText(office.office),
    phone: cleanText(office.phone),
    ...factValues(facts, texts),
    ...timeValues(facts, language),
    ...actingValues(facts['actingHead'], language),
    quarantineDays: quarantineDays === null ? null : String(quarantineDays),
    ...(complaint && complaintValues(complaint, language)),
    ...(request && {
      number: request.number,
      type: texts.requestTypes[request.type].toLowerCase(),
      host: cleanText(request.host),
      unit: cleanText(request.unit),
      note: cleanText(request.note),
      because: cleanText(request.because),
      reason: request.reasonCode && texts.reasonSentences[request.reasonCode],
      corrections: request.corrections.map((each) => correctionLine(each, texts)).join('\n') || null,
      changes:
        request.changes.map(({ before, after }) => `- ${oneLine(before)} → ${oneLine(after)}`).join('\n') ||
        null,
      grounds: request.grounds && texts.grounds[request.grounds],
      next: nextStepOf(request, texts)[recipient.isStaff ? 'staff' : 'unit'],
      objectionUntil: instant(request.objectionUntil),
      due: instant(request.dueAt),
      revealUntil: instant(request.revealUntil),
    }),
  }
}

function complaintValues(complaint: MailedComplaint, language: string): Values {
  const texts = textsFor(language)
  return {
    number: complaint.number,
    classification: texts.classifications[complaint.classification].toLowerCase(),
    category: texts.complaintCategories[complaint.category],
    title: oneLine(complaint.title),
    due: complaint.dueAt && instantText(complaint.dueAt, language),
    response: cleanText(complaint.response),
    note: cleanText(complaint.note),
  }
}

/** What is noted with notices that are about no request: names of accounts and units, codes, counts. */
function factValues(facts: MailFacts['facts'], texts: Texts): Values {
  const word = (key: string) => (typeof facts[key] === 'string' ? cleanText(facts[key]) : null)
  const count = (key: string) => (typeof facts[key] === 'number' ? String(facts[key]) : null)
  const counted = (key: string) => count(key) ?? word(key)
  return {
    person: word('name'),
    transferred: word('fqdn'),
    from: word('from'),
    names: word('names'),
    count: word('count'),
    to: word('to'),
    toRole: roleName(facts['to'], texts),
    fromRole: roleName(facts['from'], texts),
    trouble: troubleSentence(facts['code'], texts),
    new: counted('new'),
    total: counted('total'),
    requests: counted('requests'),
    ...digestValues(facts, texts),
  }
}

/** Until when something has to be done, as a reminder says it. */
function timeValues(facts: MailFacts['facts'], language: string): Values {
  const day = (key: string) => (typeof facts[key] === 'string' ? dayText(facts[key], language) : null)
  const lapsesAt = typeof facts['lapsesAt'] === 'string' ? new Date(facts['lapsesAt']) : null
  return {
    closesOn: day('closesOn'),
    endsOn: day('endsOn'),
    answerBy: day('answerBy'),
    lapsesAt: lapsesAt && instantText(lapsesAt, language),
  }
}

/** From when until when somebody was appointed to act as the head; of an appointment that ended nothing is known. */
function actingValues(actingHead: unknown, language: string): Values {
  const period: Readonly<Record<string, unknown>> =
    typeof actingHead === 'object' && actingHead !== null ? { ...actingHead } : {}
  const instant = (key: string) => {
    const moment = typeof period[key] === 'string' ? new Date(period[key]) : null
    return moment && !Number.isNaN(moment.getTime()) ? instantText(moment, language) : null
  }
  return { actingFrom: instant('from'), actingUntil: instant('until') }
}

function roleName(role: unknown, texts: Texts): string | null {
  const known = ROLES.find((each) => each === role)
  return known ? texts.roles[known] : null
}

function troubleSentence(code: unknown, texts: Texts): string | null {
  const sentences: Readonly<Record<string, string>> = texts.dnsErrors
  return typeof code === 'string' ? (sentences[code] ?? null) : null
}

function correctionLine({ path, label, note }: NamedCorrection, texts: Texts): string {
  const names: Readonly<Record<string, string>> = texts.fields
  const name = label ?? names[path.split('.').at(-1) ?? ''] ?? path
  return `- ${cleanText(name) ?? path}${note ? `: ${cleanText(note) ?? ''}` : ''}`
}
