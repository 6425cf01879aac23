import { Readable } from 'node:stream'
import type { Cell } from '#domain/export/cell.ts'
import { BYTE_ORDER_MARK, csvText } from '#domain/export/csv.ts'
import { dayText } from '#i18n/dayText.ts'
import { instantInOffice } from '#i18n/instantText.ts'
import type { Sheet } from './sheet.ts'

/** A sheet as CSV that Excel opens: UTF-8 with its mark, dates in words. Nothing is read before it is taken. */
export function csvFile(sheet: Sheet): ReadableStream<Uint8Array> {
  // Node's and the browser's type of the same stream differ in name only.
  return Readable.toWeb(Readable.from(linesOf(sheet))) as ReadableStream<Uint8Array>
}

/** So many characters leave together: a chunk for each line would cost more than the line. */
const CHUNK = 65_536

async function* linesOf({ heads, rows, language }: Sheet): AsyncGenerator<Buffer> {
  let ready = BYTE_ORDER_MARK + csvText([heads.map((head) => head.text)])
  for await (const row of rows) {
    ready += csvText([row.map((cell) => cellText(cell, language))])
    if (ready.length < CHUNK) continue
    yield Buffer.from(ready)
    ready = ''
  }
  if (ready) yield Buffer.from(ready)
}

function cellText(cell: Cell, language: string): string {
  if (cell === null) return ''
  if (typeof cell !== 'object') return String(cell)
  return cell.kind === 'day' ? dayText(cell.on, language) : instantInOffice(cell.at, language)
}
