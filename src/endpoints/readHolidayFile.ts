import { parse } from 'csv-parse/sync'
import { readHolidays, type Line, type ReadFile } from '#domain/workdays/holidayImport.ts'

/** A file longer than that is no list of holidays. In characters. */
const LONGEST_FILE = 500_000

/**
 * The days off of a CSV file as people make it: separated by commas or, as spreadsheets here write it, by semicolons; with or
 * without a byte order mark; with lines that hold nothing, or nothing but separators.
 */
export function readHolidayFile(csv: unknown): ReadFile {
  if (typeof csv !== 'string' || csv.trim() === '') return refusedAt(1, 'import-empty')
  if (csv.length > LONGEST_FILE || csv.includes('\u0000') || csv.includes('\ufffd'))
    return refusedAt(1, 'file-unreadable')
  try {
    return readHolidays(linesIn(csv))
  } catch (error) {
    const { lines } = error as { lines?: number }
    return refusedAt(lines ?? 1, 'file-unreadable')
  }
}

const refusedAt = (line: number, code: string): ReadFile => ({
  ok: false,
  problems: [{ path: `line ${line}`, code }],
})

/** Longest first: what ends a line on Windows begins as on an old Macintosh. */
const LINE_ENDS = ['\r\n', '\n', '\r']

function linesIn(csv: string): Line[] {
  const options = {
    bom: true,
    delimiter: delimiterOf(csv),
    info: true,
    record_delimiter: LINE_ENDS,
    // How many cells a line has is told by its number, beside whatever else is wrong in the file.
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
  }
  // The types of the library do not know what `info` adds.
  const found = parse(csv, options) as unknown as { info: { lines: number }; record: string[] }[]
  const [heading, ...rows] = found
  const names = heading?.record ?? []
  return rows.map(({ info, record }) => ({
    line: info.lines,
    cells: Object.fromEntries(names.map((name, column) => [name, record[column] ?? ''])),
    surplus: record.slice(names.length),
  }))
}

/** By the heading, which need not be the first line. */
function delimiterOf(csv: string): ';' | ',' {
  const heading = csv.split(/[\r\n]/).find((line) => /[^\s;,"]/.test(line)) ?? ''
  return heading.includes(';') ? ';' : ','
}
