import type { Problem } from '../request/refusals.ts'
import { HOLIDAY_KINDS, type HolidayKind } from './holiday.ts'
import { readDay } from './officeDay.ts'

/** Who wrote a row: the first start, an import, or a person, whose rows no import touches. */
export const HOLIDAY_SOURCES = ['seeded', 'imported', 'by-hand'] as const
export type HolidaySource = (typeof HOLIDAY_SOURCES)[number]

/** A day off as a row of a file says it. */
export interface HolidayRow {
  /** `2026-12-24`. */
  date: string
  name: string
  kind: HolidayKind
  decree: string
}

export interface StoredHoliday extends HolidayRow {
  id: string
  source: HolidaySource
}

/** One record of a file with the number of its line, cells by the heading as it was written. */
export interface Line {
  line: number
  cells: Readonly<Record<string, string>>
  /** Cells beyond the last heading: a comma stood in a text without quotes, and nobody knows in which. */
  surplus: readonly string[]
}

export type ReadFile = { ok: true; rows: HolidayRow[] } | { ok: false; problems: Problem[] }

/** Far more than the decrees of a century. */
export const MOST_ROWS = 2_000
const LONGEST = 300

/** How the columns may be headed. */
const HEADINGS: Readonly<Record<keyof HolidayRow, readonly string[]>> = {
  date: ['date', 'tanggal'],
  name: ['name', 'nama', 'keterangan'],
  kind: ['kind', 'jenis'],
  decree: ['decree', 'dasar', 'dasar penetapan'],
}
const KIND_WORDS: Readonly<Record<string, HolidayKind>> = {
  ...Object.fromEntries(HOLIDAY_KINDS.map((kind) => [kind, kind])),
  nasional: 'national',
  'hari libur nasional': 'national',
  'cuti bersama': 'joint-leave',
  daerah: 'local',
  'hari libur daerah': 'local',
}

/** The days off of a file; every line that cannot be one is told, and then nothing of the file counts. */
export function readHolidays(lines: readonly Line[]): ReadFile {
  if (lines.length === 0) return refusedAt(1, 'import-empty')
  if (lines.length > MOST_ROWS) return refusedAt(MOST_ROWS + 1, 'too-many-rows')
  const read = lines.map(readLine)
  const problems = [...read.flatMap((each) => (each.ok ? [] : each.problems)), ...doubled(lines, read)]
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, rows: read.flatMap((each) => (each.ok ? each.rows : [])) }
}

const at = (line: number, code: string, label?: string): Problem => ({
  path: `line ${line}`,
  code,
  ...(label && { label }),
})
const refusedAt = (line: number, code: string): ReadFile => ({ ok: false, problems: [at(line, code)] })

function readLine({ line, cells, surplus }: Line): ReadFile {
  if (surplus.length > 0) return refusedAt(line, 'too-many-cells')
  const [date, name, kindWord, decree] = [
    cellOf(cells, 'date'),
    cellOf(cells, 'name'),
    cellOf(cells, 'kind'),
    cellOf(cells, 'decree'),
  ]
  const word = kindWord.toLowerCase()
  const kind = Object.hasOwn(KIND_WORDS, word) ? KIND_WORDS[word] : undefined
  const problems = [
    ...(Number.isNaN(readDay(date)) ? [at(line, 'date-unknown', date)] : []),
    ...(name === '' ? [at(line, 'name-missing')] : []),
    ...(kind ? [] : [at(line, 'kind-unknown', kindWord)]),
    ...([name, decree].some((text) => text.length > LONGEST || /\p{Cc}/u.test(text))
      ? [at(line, 'value-invalid')]
      : []),
  ]
  if (!kind || problems.length > 0) return { ok: false, problems }
  return { ok: true, rows: [{ date, name, kind, decree }] }
}

function cellOf(cells: Line['cells'], column: keyof HolidayRow): string {
  const heading = Object.keys(cells).find((name) => HEADINGS[column].includes(name.trim().toLowerCase()))
  return (heading === undefined ? '' : (cells[heading] ?? '')).trim()
}

/** Of a day that a file names twice nobody knows which is meant. */
function doubled(lines: readonly Line[], read: readonly ReadFile[]): Problem[] {
  const seen = new Set<string>()
  return read.flatMap((each, index) => {
    const date = each.ok ? each.rows[0]?.date : undefined
    if (date === undefined) return []
    const isDouble = seen.has(date)
    seen.add(date)
    return isDouble ? [at(lines[index]?.line ?? 0, 'date-twice', date)] : []
  })
}

/** What an import would do, by date. */
export interface HolidayPlan {
  added: HolidayRow[]
  changed: { before: StoredHoliday; after: HolidayRow }[]
  /** Written or edited by a person, and different from the file: they stay. */
  kept: { stored: StoredHoliday; file: HolidayRow }[]
  /** In the years of the file and not in it; written by no person. */
  missing: StoredHoliday[]
  unchanged: number
}

/** Beside what is stored. */
export function planImport(rows: readonly HolidayRow[], stored: readonly StoredHoliday[]): HolidayPlan {
  const byDate = new Map(stored.map((holiday) => [holiday.date, holiday]))
  const plan: HolidayPlan = { added: [], changed: [], kept: [], missing: [], unchanged: 0 }
  for (const row of [...rows].sort((a, b) => a.date.localeCompare(b.date))) {
    const found = byDate.get(row.date)
    if (!found) plan.added.push(row)
    else if (isSame(found, row)) plan.unchanged += 1
    else if (found.source === 'by-hand') plan.kept.push({ stored: found, file: row })
    else plan.changed.push({ before: found, after: row })
  }
  const years = new Set(rows.map(({ date }) => date.slice(0, 4)))
  const named = new Set(rows.map(({ date }) => date))
  const isMissing = ({ date, source }: StoredHoliday) =>
    years.has(date.slice(0, 4)) && !named.has(date) && source !== 'by-hand'
  plan.missing = stored.filter(isMissing).sort((a, b) => a.date.localeCompare(b.date))
  return plan
}

function isSame(one: HolidayRow, other: HolidayRow): boolean {
  return one.name === other.name && one.kind === other.kind && one.decree === other.decree
}
