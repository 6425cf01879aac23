import { formPartsOf, liesIn, type FormPart } from '#domain/request/formParts.ts'
import { NAME_FIELD } from '#domain/request/wantedName.ts'
import { CHANNELS, REQUEST_TYPES } from '#domain/request/status.ts'
import type { FieldValues } from '../keep/typedIn.ts'

/** One line of the last look: a field, or a group with what is filled in of it. */
export interface SummaryRow {
  path: string
  values: { path: string; value: unknown }[]
}

/** Parts of which each field is a question of its own. */
const ONE_BY_ONE: readonly FormPart[] = ['statements']
/** What units rarely know: nothing about it is nothing to say. */
const SILENT: readonly FormPart[] = ['target', 'expiresOn']

/** What a request says, in the order of its form, as it stands in the form now, saved or not. */
export function summaryRows(fields: FieldValues): SummaryRow[] {
  const valueOf = (path: string) => fields[path]?.value
  const type = REQUEST_TYPES.find((known) => known === valueOf('type'))
  const channel = CHANNELS.find((known) => known === valueOf('channel'))
  if (!type) return []
  const name = NAME_FIELD[type] === 'requestedName' ? [] : ['requestedName']
  const grounds = channel === 'office' ? ['exOfficio.grounds'] : []
  return [
    ...['type', ...name, ...grounds].map((path) => ({ path, values: [{ path, value: valueOf(path) }] })),
    ...formPartsOf({ type, ...(channel ? { channel } : {}) }).flatMap((part) => rowsOf(part, fields)),
  ]
}

function rowsOf(part: FormPart, fields: FieldValues): SummaryRow[] {
  const values = Object.entries(fields)
    .filter(([path, { passesCondition }]) => liesIn(path, part) && passesCondition !== false)
    .flatMap(([path, { value }]) => (isGroup(path, fields) ? [] : [{ path, value }]))
  if (ONE_BY_ONE.includes(part)) return values.map((each) => ({ path: each.path, values: [each] }))
  const said = values.filter(({ value }) => isSaid(value))
  return said.length > 0 || !SILENT.includes(part) ? [{ path: part, values: said }] : []
}

function isGroup(path: string, fields: FieldValues): boolean {
  return Object.keys(fields).some((other) => other.startsWith(`${path}.`))
}

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && value !== false
}
