import type { RequestType } from '#domain/request/status.ts'
import { id } from '#i18n/id.ts'
import { sampleLetter as texts } from '#i18n/sampleLetter.ts'
import type { Asked } from './sampleLetter.ts'
import { onlyText, onNewPage, paragraph } from './word.ts'
import { TEXT_WIDTH } from './wordFile.ts'
import { table } from './wordTable.ts'
import type { Xml } from './xml.ts'

const { annex: words } = texts

/** The list of what the matrix asks for, with how strictly, to be filled with how each document is handed in. */
export function annex(type: RequestType, asked: readonly Asked[]): Xml[] {
  const { standard } = id.website
  const heads = [words.order, standard.requirement, standard.form, words.obligation, words.handedIn]
  const rows = asked.map((one, at) => [
    paragraph('Cell', `${at + 1}.`),
    onlyText('Cell', one.label),
    paragraph('Cell', id.requirementForms[one.form]),
    paragraph('Cell', id.obligations[one.obligation]),
    paragraph('Cell', handedIn(one)),
  ])
  const widths = [620, 2900, 1420, 1560, TEXT_WIDTH - 6500]
  return [
    onNewPage('Annex', words.head),
    paragraph('Annex', `${texts.number}: ${texts.numberBlank}`),
    paragraph('Annex', `${texts.date}: ${texts.dateBlank}`),
    paragraph('Heading1', words.titles[type]),
    table({
      caption: words.titles[type],
      widths,
      rows: [heads.map((head) => paragraph('HeadCell', head)), ...rows],
      lines: 'all',
      hasHead: true,
    }),
    onlyText('Hint', asked.some(isWaivable) ? standard.requirementsHint : ''),
  ]
}

const isWaivable = ({ obligation }: Asked) => obligation === 'waivable'

function handedIn({ form, obligation }: Asked): string {
  if (form === 'document') return words.documents[obligation]
  return form === 'rule' ? words.byOffice : words.inLetter
}
