import { headersWithCors, type Endpoint, type PayloadRequest } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { formatIn, MOST_ROWS, type ExportedList, type ExportFormat } from '#domain/export/formats.ts'
import { dayInOffice } from '#domain/officeTime.ts'
import { refused } from '#domain/request/refusals.ts'
import { STAFF_ROLES } from '#domain/roles.ts'
import { textsFor } from '#i18n/label.ts'
import { now } from '#now.ts'
import { refusal } from '../answer.ts'
import { askedList } from './askedList.ts'
import type { Column } from './columns.ts'
import { csvFile } from './csvFile.ts'
import { COLUMNS } from './exportedLists.ts'
import { idsOf } from './idsOf.ts'
import { rowsOf } from './rowsOf.ts'
import { headOf, type Sheet } from './sheet.ts'
import { xlsxFile } from './xlsxFile.ts'

/** `GET /api/<list>/export?format=csv|xlsx&where=&search=&sort=`: the list as this person reads it in the panel, as a file. */
export function exportList(list: ExportedList): Endpoint {
  return {
    path: '/export',
    method: 'get',
    handler: async (req) => {
      if (actorOf(req).kind !== 'user') return refusal(refused('not-allowed'), req)
      const format = formatIn(req.query['format'])
      const asked = askedList(req, list)
      if (!format) return refusal(invalid('format'), req)
      if (!asked) return refusal(invalid('where'), req)
      const ids = await idsOf(req, asked, MOST_ROWS + 1)
      if (ids.length > MOST_ROWS) return refusal(tooLong(req), req)
      return send(req, { format, list, ids })
    },
  }
}

const invalid = (path: string) => refused('field-invalid', [{ path, code: 'value-invalid' }])

function tooLong({ i18n: { language } }: PayloadRequest) {
  const label = new Intl.NumberFormat(language).format(MOST_ROWS)
  return refused('list-too-long', [{ path: 'where', code: 'rows-at-most', label }])
}

interface Sending {
  format: ExportFormat
  list: ExportedList
  ids: readonly string[]
}

const FILES: Record<ExportFormat, { type: string; of: (sheet: Sheet) => ReadableStream<Uint8Array> }> = {
  csv: { type: 'text/csv; charset=utf-8', of: csvFile },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', of: xlsxFile },
}

function send(req: PayloadRequest, { format, list, ids }: Sending): Response {
  const { language } = req.i18n
  const texts = textsFor(language)
  const columns = columnsFor(req, list)
  const name = texts.exportNames[list]
  const heads = columns.map((column) => headOf(column, texts))
  const rows = rowsOf(req, { list, ids, columns })
  const { type, of } = FILES[format]
  const headers = new Headers({
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${name}-${dayInOffice(now())}.${format}"`,
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
  })
  const body = of({ name, heads, rows, language })
  return new Response(body, { headers: headersWithCors({ headers, req }) })
}

/** A column that units never read is none of theirs. */
function columnsFor(req: PayloadRequest, list: ExportedList): readonly Column[] {
  const actor = actorOf(req)
  const isStaff = actor.kind === 'user' && STAFF_ROLES.includes(actor.role)
  return COLUMNS[list].filter(({ staffOnly }) => isStaff || !staffOnly)
}
