import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { EXPORTED } from '#domain/export/formats.ts'
import { isStaff } from '#access/isStaff.ts'
import { textsFor } from '#i18n/label.ts'
import config from '../../payload.config.ts'
import { day, instant, named, number, text, texts, word, yesNo, type Column } from './columns.ts'
import { COLUMNS } from './exportedLists.ts'

const id = textsFor('id')
const en = textsFor('en')
const cellOf = ({ cell }: Column, value: unknown, row = {}) => cell(value, { texts: id, row })
const of = (t: typeof id) => t.fields.status
const columnOf = (list: keyof typeof COLUMNS, path: string) =>
  COLUMNS[list].find((column) => column.path === path)

describe.each(EXPORTED)('the columns of %s', (list) => {
  const columns = COLUMNS[list]

  it('have a name of their own in each language', () => {
    for (const language of [id, en]) {
      const heads = columns.map(({ label }) => label(language))
      expect(heads).toEqual([...new Set(heads)])
    }
  })
  it('are fields that leave the server, those for staff marked so', async () => {
    const { collections } = await config
    const fields = collections.find(({ slug }) => slug === list)?.flattenedFields ?? []
    for (const { path, staffOnly = false } of columns) {
      const way = wayTo(path.split('.'), fields)
      expect([path, way.length > 0 && !way.some(isHiddenField)]).toEqual([path, true])
      if (staffOnly && list !== 'events') expect([path, way.some(isForStaff)]).toEqual([path, true])
      else expect([path, way.some(isForStaff)]).toEqual([path, false])
    }
  })
  it('tell no login information, code or fingerprint', () => {
    const paths = columns.map(({ path }) => path).join()
    expect(paths).not.toMatch(/hash|login|password|token|secret|trackingCode|goal|matrix|nip|Key\b|\bid\b/i)
  })
})

describe('what stands in a cell', () => {
  const AT = '2026-11-02T18:30:00.000Z'
  it.each<[string, Column, unknown, unknown]>([
    ['a text', text('x', of), 'Siti', 'Siti'],
    ['no text', text('x', of), '', null],
    ['what may not be read', text('x', of), undefined, null],
    ['a number', number('x', of), 0, 0],
    ['yes', yesNo('x', of), true, 'Ya'],
    ['no', yesNo('x', of), false, 'Tidak'],
    ['neither', yesNo('x', of), null, null],
    ['an instant', instant('x', of), AT, { kind: 'instant', at: new Date(AT) }],
    ['a day where the office stands', day('x', of), AT, { kind: 'day', on: '2026-11-03' }],
    ['what is no time', instant('x', of), 'kemarin', null],
    ['a code in words', word('x', of, (t) => t.statuses), 'in-review', 'Diverifikasi'],
    ['a code of former times', word('x', of, (t) => t.statuses), 'parked', 'parked'],
    [
      'a relation by its name',
      named('x', of, 'name'),
      { id: '1', name: 'Dinas Kesehatan' },
      'Dinas Kesehatan',
    ],
    ['a relation to what may not be read', named('x', of, 'name'), '5d1f2c9e', null],
    ['several texts', texts('x', of), ['a', 'b'], 'a; b'],
  ])('%s', (_, column, value, cell) => {
    expect(cellOf(column, value)).toEqual(cell)
  })
  it('the records of a subdomain', () => {
    const records = [{ type: 'A', value: '103.10.20.30', ttl: 300, providerId: 'x' }]
    const column = columnOf('subdomains', 'records')
    expect(column && cellOf(column, records)).toBe('A 103.10.20.30')
  })
  it.each([
    ['in-review', { kind: 'instant', at: new Date(AT) }],
    ['revision', null],
    ['withdrawn', null],
  ])('the due time of a request that is %s, as its list has it', (status, cell) => {
    const column = columnOf('requests', 'dueAt')
    expect(column && cellOf(column, AT, { status })).toEqual(cell)
  })
})

/** The fields on the way to one; none where there is none. */
function wayTo([first, ...rest]: string[], fields: FlattenedField[]): FlattenedField[] {
  const field = fields.find(({ name }) => name === first)
  if (!field) return []
  if (rest.length === 0) return [field]
  const inner = 'flattenedFields' in field ? wayTo(rest, field.flattenedFields) : []
  return inner.length > 0 ? [field, ...inner] : []
}

function isHiddenField(field: FlattenedField): boolean {
  return 'hidden' in field && field.hidden === true
}

function isForStaff(field: FlattenedField): boolean {
  return 'access' in field && field.access?.read === isStaff
}
