import { writeXlsxStream, type CellValue } from 'hucre/xlsx'
import type { Cell } from '#domain/export/cell.ts'
import { wallClock } from '#domain/workdays/officeDay.ts'
import type { Head, Sheet } from './sheet.ts'

/** A sheet as a workbook of Excel, packed while rows are read. Texts are texts there, whatever they begin with. */
export function xlsxFile({ name, heads, rows, language }: Sheet): ReadableStream<Uint8Array> {
  return writeXlsxStream(cellsOf(rows), {
    name,
    columns: heads.map((head) => ({
      header: head.text,
      width: Math.max(WIDTHS[head.dates ?? 'text'], Math.min(head.text.length + 2, WIDEST)),
      ...(head.dates ? { numFmt: formatOf(head.dates, language) } : {}),
    })),
    freezePane: { rows: 1 },
  })
}

/** In characters. */
const WIDTHS = { text: 14, day: 20, instant: 26 } as const
const WIDEST = 40

async function* cellsOf(rows: Sheet['rows']): AsyncGenerator<CellValue[]> {
  for await (const row of rows) yield row.map(valueOf)
}

/** Excel knows no zones: what is written there is what the clock in the office shows. */
function valueOf(cell: Cell): CellValue {
  if (typeof cell === 'string') return cell.slice(0, LONGEST_CELL)
  if (typeof cell !== 'object' || cell === null) return cell
  return cell.kind === 'day' ? new Date(`${cell.on}T00:00:00Z`) : wallClock(cell.at)
}

/** Excel calls a workbook damaged that holds a longer text. */
const LONGEST_CELL = 32_767

/** Names of months in the reader's language (Windows' numbers for Indonesian and English), whatever Excel speaks. */
function formatOf(dates: NonNullable<Head['dates']>, language: string): string {
  const day = `[$-${language.startsWith('en') ? '409' : '421'}]d mmmm yyyy`
  return dates === 'day' ? day : String.raw`${day} hh\.mm`
}
