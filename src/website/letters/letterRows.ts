import { FORM_PARTS_OF, type FormPart } from '#domain/request/formParts.ts'
import type { RequestType } from '#domain/request/status.ts'
import { fill } from '#i18n/fill.ts'
import { id } from '#i18n/id.ts'
import { sampleLetter as texts } from '#i18n/sampleLetter.ts'
import type { LetterFacts } from './sampleLetter.ts'
import { paragraph, type Style } from './word.ts'
import { TEXT_WIDTH } from './wordFile.ts'
import { table } from './wordTable.ts'
import type { Xml } from './xml.ts'

type Row = readonly [label: string, blank: string, style?: Style]

const { blanks } = texts
const MANAGER: readonly Row[] = [
  [id.fields.technicalManager, ''],
  [id.fields.personName, blanks.name, 'InnerCell'],
  [id.fields.nip, blanks.nip, 'InnerCell'],
  [id.fields.position, blanks.position, 'InnerCell'],
  [id.fields.phone, blanks.phone, 'InnerCell'],
  [id.fields.email, blanks.email, 'InnerCell'],
]

/** What the letter says of each part of the form; of the letter itself and the declarations it speaks elsewhere. */
const ROWS: Record<FormPart, (type: RequestType) => readonly Row[]> = {
  requestedName: () => [[id.fields.requestedName, blanks.requestedName]],
  newName: () => [[id.fields.newName, blanks.newName]],
  reason: () => [[id.fields.reason, blanks.reason]],
  purpose: (type) => [[id.fields.purpose, type === 'change' ? texts.purposeOfChange : blanks.purpose]],
  category: () => [[id.fields.category, `[${Object.values(id.categories).join(' / ')}]`]],
  expiresOn: () => [[id.fields.expiresOn, blanks.expiresOn]],
  contactEmail: () => [[id.fields.contactEmail, blanks.contactEmail]],
  contactPhone: () => [[id.fields.contactPhone, blanks.contactPhone]],
  technicalManager: () => MANAGER,
  target: (type) => [[id.fields.target, type === 'change' ? texts.targets.change : texts.targets.creation]],
  letter: () => [],
  statements: () => [],
}

/** What the form asks, in its words and order, with a blank for each answer. */
export function letterRows({ type, zone, office }: LetterFacts): Xml {
  const chosen: readonly Row[] = type === 'creation' ? [] : [[id.fields.subdomain, blanks.subdomain]]
  const told = [...chosen, ...FORM_PARTS_OF[type].flatMap((part) => ROWS[part](type))]
  const rows = told.map(([label, blank, style = 'Cell']) => [
    paragraph(style, label),
    paragraph('Cell', blank && ':'),
    paragraph('Cell', fill(blank, { zone, office: office.office })),
  ])
  const widths = [3600, 200, TEXT_WIDTH - INDENT - 3800]
  return table({ caption: texts.subjects[type], widths, rows, indent: INDENT })
}

const INDENT = 709
