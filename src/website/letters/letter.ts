import { pathsOf } from '#domain/request/requirementPaths.ts'
import type { RequestType } from '#domain/request/status.ts'
import { fill } from '#i18n/fill.ts'
import { id } from '#i18n/id.ts'
import { sampleLetter as texts } from '#i18n/sampleLetter.ts'
import { letterRows } from './letterRows.ts'
import type { Asked, LetterFacts } from './sampleLetter.ts'
import { onlyText, paragraph } from './word.ts'
import { TEXT_WIDTH } from './wordFile.ts'
import { table } from './wordTable.ts'
import type { Xml } from './xml.ts'

/** The letter itself, as an official letter of the regency is laid out. */
export function letter(facts: LetterFacts, asked: readonly Asked[]): Xml[] {
  const { type, zone } = facts
  return [
    letterhead(facts),
    paragraph('Normal', ''),
    head(type),
    ...addressee(facts),
    paragraph('Body', texts.greeting),
    paragraph('Body', fill(texts.openings[type], { zone })),
    letterRows(facts),
    ...declarations(type, asked),
    paragraph('Body', texts.enclosures),
    paragraph('Closing', texts.closing),
    ...signature(),
  ]
}

function letterhead({ office }: LetterFacts): Xml {
  const { emblem, unit, address, contact } = texts.letterhead
  const lines = [
    onlyText('Government', office.government.toUpperCase()),
    paragraph('Unit', unit),
    paragraph('Address', address),
    paragraph('Address', contact),
    paragraph('Address', ''),
  ]
  const widths = [1300, TEXT_WIDTH - 1300]
  return table({ caption: unit, widths, lines: 'below', rows: [[paragraph('Address', emblem), lines]] })
}

function head(type: RequestType): Xml {
  const told = [
    [texts.number, texts.numberBlank],
    [texts.nature, texts.natureText],
    [texts.enclosure, texts.enclosureBlank],
    [texts.subject, texts.subjects[type]],
  ]
  const rows = told.map(([name = '', value = ''], at) => [
    paragraph('Normal', name),
    paragraph('Normal', ':'),
    paragraph('Normal', value),
    paragraph('Right', at === 0 ? texts.placeAndDate : ''),
  ])
  return table({ caption: texts.subjects[type], widths: [1200, 250, 3921, TEXT_WIDTH - 5371], rows })
}

/** To the office as a whole, and within it to whom the standard names. */
function addressee({ office }: LetterFacts): Xml[] {
  const regency = office.government.replace(/^Pemerintah\s+/i, '')
  const values = { office: office.office, headTitle: office.head_title, regency }
  const lines = texts.addressee.map((line) => onlyText('Normal', fill(line, values)))
  return [paragraph('Normal', ''), ...lines]
}

/** In the words of the form's own statements; what has none there, in those of the matrix. */
function declarations(type: RequestType, asked: readonly Asked[]): Xml[] {
  const statements = asked.filter(({ form }) => form === 'statement')
  if (statements.length === 0) return []
  const lines = statements.map((one, at) => {
    const end = at === statements.length - 1 ? '.' : ';'
    return onlyText('Declaration', `${wordsOf(one, type)}${end}`)
  })
  return [paragraph('Body', texts.declarations), ...lines]
}

const STATEMENTS: Readonly<Record<string, string>> = {
  'statements.purposeFits': id.fields.purposeFits,
  'statements.responsible': id.fields.responsible,
}

function wordsOf({ code, label }: Asked, type: RequestType): string {
  const path = pathsOf(code, type)?.[0]
  return (typeof path === 'string' && STATEMENTS[path]) || label
}

/** It stays together on one page, with room for a stamp. */
function signature(): Xml[] {
  const { position, onBehalf, sign, name, rank, nip } = texts.signature
  return [
    paragraph('Signature', ''),
    paragraph('Signature', position),
    paragraph('Signature', onBehalf),
    paragraph('SignatureSpace', sign),
    paragraph('Signature', name),
    paragraph('Signature', rank),
    paragraph('SignatureEnd', nip),
  ]
}
