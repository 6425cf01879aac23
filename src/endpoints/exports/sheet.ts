import type { Cell } from '#domain/export/cell.ts'
import type { Texts } from '#i18n/texts.ts'
import type { Column } from './columns.ts'

/** A list on its way into a file. */
export interface Sheet {
  /** Of one sheet of a workbook. */
  name: string
  heads: readonly Head[]
  rows: AsyncIterable<readonly Cell[]>
  language: string
}

export interface Head {
  text: string
  dates: 'instant' | 'day' | null
}

/** What stands above a column; above times, in whose time they are. */
export function headOf({ label, dates }: Column, texts: Texts): Head {
  return { text: dates === 'instant' ? `${label(texts)} (WITA)` : label(texts), dates: dates ?? null }
}
