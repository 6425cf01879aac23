import { isAboutSubdomains } from '#domain/mail/aboutSubdomains.ts'
import type { MailFacts } from '#domain/mail/facts.ts'
import { paragraphsIn } from '#domain/mail/ownTexts.ts'
import { officeDayText } from '../instantText.ts'
import { textsFor } from '../label.ts'
import { cleanText, oneLine } from './cleanText.ts'
import { mailHtml } from './mailHtml.ts'
import { mailValues } from './mailValues.ts'
import type { Values } from './values.ts'

/** A mail in words. */
export interface RenderedMail {
  subject: string
  text: string
  html: string
}

/** The parts of a letter, filled in; nothing in them is markup. */
export interface Letter {
  letterhead: string[]
  date: string
  salutation: string
  paragraphs: string[]
  link: { words: string; url: string }
  closing: string[]
  automatic: string
}

/** Writes the mail of a notice. Pure: the same facts give the same mail. */
export function renderMail(facts: MailFacts, link: string): RenderedMail {
  const letter = letterOf(facts, link)
  const title = textsFor(facts.language).notices[facts.kind]
  const request = isAboutSubdomains(facts.kind) ? null : facts.request
  const number = request?.number ?? facts.complaint?.number
  return {
    subject: oneLine(number ? `${title} – ${number}` : title),
    text: plainText(letter),
    html: mailHtml(letter, facts.language),
  }
}

function letterOf(facts: MailFacts, link: string): Letter {
  const { language, recipient, office } = facts
  const { letter } = textsFor(language)
  const values: Values = {
    ...mailValues(facts),
    recipient: nameOf(facts),
    day: officeDayText(facts.at, language),
  }
  const said = (text: string) => fill(text, values) ?? ''
  const phone = office.phone ? [said(letter.phone)] : []
  return {
    letterhead: [
      office.government.toUpperCase(),
      office.office.toUpperCase(),
      [office.address, ...phone].join(', '),
    ]
      .map((line) => oneLine(line))
      .filter(Boolean),
    date: said(letter.dated),
    salutation: [said(letter.to), ...(recipient.unit ? [oneLine(recipient.unit)] : [])].join('\n'),
    paragraphs: [letter.opening, ...paragraphsOf(facts, values)],
    link: { words: facts.complaint && !recipient.isStaff ? letter.trackLink : letter.link, url: link },
    closing: [letter.closing, `${letter.signature}\n${oneLine(office.office)}`],
    automatic: said(letter.automatic),
  }
}

/** Nobody has proven yet that the address is theirs: a stranger’s words are not carried to it, not even as a name. */
function nameOf({ kind, complaint, language, recipient }: MailFacts): string {
  const known = kind === 'complaint-acknowledged' ? '' : recipient.name
  return oneLine(known || (complaint ? textsFor(language).complaintFields.reporter : ''))
}

function paragraphsOf({ kind, language, recipient, ownText }: MailFacts, values: Values): string[] {
  const { unit, staff } = textsFor(language).mails[kind]
  const ours = (recipient.isStaff ? (staff ?? unit) : (unit ?? staff)) ?? []
  const lines = ownText === null ? ours : paragraphsIn(ownText)
  return lines.map((line) => fill(line, values)).filter((line) => line !== null)
}

/** Null when a fact is missing that the sentence speaks of. What is filled in is never looked at for placeholders. */
function fill(sentence: string, values: Values): string | null {
  const names = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  if (names.some((name) => !values[name])) return null
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}

function plainText({ letterhead, date, salutation, paragraphs, link, closing, automatic }: Letter): string {
  const parts = [
    letterhead.join('\n'),
    date,
    salutation,
    ...paragraphs,
    `${link.words}\n${link.url}`,
    ...closing,
    `-- \n${automatic}`,
  ]
  return `${parts.filter((part) => cleanText(part)).join('\n\n')}\n`
}
