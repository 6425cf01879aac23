import { text, texts, word, yesNo, type Column } from './columns.ts'

/** The master list of units as a file. */
export const UNIT_COLUMNS: readonly Column[] = [
  text('name', (t) => t.fields.unitName),
  word(
    'type',
    (t) => t.fields.unitType,
    (t) => t.unitTypes,
  ),
  text('abbreviation', (t) => t.fields.abbreviation),
  text('suggestedLabel', (t) => t.fields.suggestedLabel),
  texts('knownNames', (t) => t.fields.knownNames),
  text('headName', (t) => t.fields.headName),
  text('contactEmail', (t) => t.fields.contactEmail),
  text('contactPhone', (t) => t.fields.contactPhone),
  word(
    'confidence',
    (t) => t.fields.confidence,
    (t) => t.confidence,
  ),
  yesNo('active', (t) => t.fields.active),
]
