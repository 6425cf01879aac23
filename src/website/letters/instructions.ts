import { POSITION_STATUSES } from '#domain/request/status.ts'
import { id } from '#i18n/id.ts'
import { sampleLetter as texts } from '#i18n/sampleLetter.ts'
import { onlyText, onNewPage, paragraph } from './word.ts'
import { TEXT_WIDTH } from './wordFile.ts'
import { table } from './wordTable.ts'
import type { Xml } from './xml.ts'

const { instructions: words } = texts

/** How the letter is filled in, on a page of its own that is thrown away. Its brackets are examples, not blanks. */
export function instructions(): Xml[] {
  const rows = POSITION_STATUSES.map((status) => [
    onlyText('Cell', id.positionStatuses[status]),
    words.signatories[status].map((line) => onlyText('Cell', line)),
  ])
  return [
    onNewPage('Heading1', words.title),
    paragraph('Body', words.remove),
    ...words.points.map((point) => paragraph('Point', point)),
    paragraph('Body', words.signatory),
    table({ caption: words.signatory, widths: [3000, TEXT_WIDTH - 3000], rows, lines: 'all' }),
    paragraph('Normal', ''),
  ]
}
