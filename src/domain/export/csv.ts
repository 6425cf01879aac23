/** What makes a spreadsheet calculate a cell (OWASP, "CSV injection"), in the widths that keyboards of East Asia type too. */
const STARTS = String.raw`=+\-@＝＋－＠`

/** At the beginning, also behind what a spreadsheet leaves out there; tabs and breaks are dangerous by themselves. */
const FORMULA = new RegExp(String.raw`^(?:[\t\r\n]|[\s\u200B"]*[${STARTS}])`, 'u')

/**
 * Where Excel separates by semicolons (as in Indonesia) quotes around a cell mean nothing, and what stands behind one of
 * these within a cell begins a cell or a line of its own.
 */
const FORMULA_WITHIN = new RegExp(String.raw`([;\t\r\n][\s\u200B"]*)(?=[${STARTS}])`, 'gu')

/** Before the first line, for Excel to read UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF'

/**
 * Rows as CSV (RFC 4180): CRLF at the end of each line, every cell in quotes. A cell that a spreadsheet would calculate
 * gets an apostrophe in front, which shows it as text.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')
}

function cell(text: string): string {
  const start = FORMULA.test(text) ? "'" : ''
  const harmless = `${start}${text.replace(FORMULA_WITHIN, "$1'")}`
  return `"${harmless.replaceAll('"', '""')}"`
}
