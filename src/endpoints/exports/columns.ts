import type { Cell } from '#domain/export/cell.ts'
import { dayInOffice } from '#domain/officeTime.ts'
import { memberOf } from '#domain/valueAt.ts'
import type { Texts } from '#i18n/texts.ts'

/** A row as it was read for somebody: what they may not read is not there. */
export type ReadRow = Readonly<Record<string, unknown>>

/** One column of an exported list. */
export interface Column {
  /** Where the value stands in a row; of it the first part is read from the database. */
  path: string
  label: (texts: Texts) => string
  /** What people read there. */
  cell: (value: unknown, said: { texts: Texts; row: ReadRow }) => Cell
  /** Of what kind its dates are, where it has any. */
  dates?: 'instant' | 'day'
  /** Left out of the files of units, to whom it is never told. */
  staffOnly?: true
}

type Label = Column['label']
type Words = (texts: Texts) => Readonly<Record<string, string>>

export function text(path: string, label: Label): Column {
  return { path, label, cell: textIn }
}

export function number(path: string, label: Label): Column {
  return { path, label, cell: (value) => (typeof value === 'number' ? value : null) }
}

export function yesNo(path: string, label: Label): Column {
  return { path, label, cell: (value, { texts }) => answered(value, texts) }
}

export function instant(path: string, label: Label): Column {
  return { path, label, dates: 'instant', cell: instantIn }
}

export function day(path: string, label: Label): Column {
  return {
    path,
    label,
    dates: 'day',
    cell: (value) => (isDate(value) ? { kind: 'day', on: dayInOffice(new Date(value)) } : null),
  }
}

/** A code of the domain in words; a code that has none stands as it is. */
export function word(path: string, label: Label, words: Words): Column {
  return {
    path,
    label,
    cell: (value, { texts }) => (typeof value === 'string' ? (words(texts)[value] ?? value) : null),
  }
}

/** What a relation is called. Of a row that this person may not read, Payload leaves the id, which is nobody's to read. */
export function named(path: string, label: Label, field: string): Column {
  return { path, label, cell: (value) => textIn(memberOf(value, field)) }
}

/** Several texts in one cell. */
export function texts(path: string, label: Label): Column {
  return { path, label, cell: (value) => joined(Array.isArray(value) ? value.map(textIn) : []) }
}

export function forStaff(column: Column): Column {
  return { ...column, staffOnly: true }
}

/** A part of a group under the name of both. */
export function both(group: Label, part: Label): Label {
  return (texts) => `${group(texts)}: ${part(texts)}`
}

export function instantIn(value: unknown): Cell {
  return isDate(value) ? { kind: 'instant', at: new Date(value) } : null
}

export function joined(parts: readonly (string | null)[]): string | null {
  return parts.filter(Boolean).join('; ') || null
}

export function textIn(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

function answered(value: unknown, { ui }: Texts): string | null {
  return typeof value === 'boolean' ? (value ? ui.yes : ui.no) : null
}

function isDate(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value))
}
