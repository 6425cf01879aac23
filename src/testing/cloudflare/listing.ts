import { success, type Answer } from './answers.ts'
import { asJson, type StoredRecord } from './storedRecord.ts'

type Match = (value: string, asked: string) => boolean

/** The endings of a filter, for example `name.exact`. All ignore case. */
const MATCHES: Record<string, Match> = {
  exact: (value, asked) => value === asked,
  contains: (value, asked) => value.includes(asked),
  startswith: (value, asked) => value.startsWith(asked),
  endswith: (value, asked) => value.endsWith(asked),
  present: (value) => value !== '',
  absent: (value) => value === '',
}
const FIELDS = ['name', 'content', 'comment'] as const
const ORDERS = ['type', 'name', 'content', 'ttl', 'proxied'] as const

/** `GET dns_records`: filters, order, pages. `mostPerPage` lets a test have many pages of few records. */
export function listAnswer(
  records: readonly StoredRecord[],
  { query, mostPerPage }: { query: URLSearchParams; mostPerPage: number },
): Answer {
  const filters = filtersOf(query)
  const combine = query.get('match') === 'any' && filters.length > 0 ? 'some' : 'every'
  const found = ordered(
    records.filter((record) => filters[combine]((filter) => filter(record))),
    query,
  )
  return paged(found.map(asJson), { query, mostPerPage })
}

/** One page with its `result_info`. An empty list has one page [recorded]; past the end is empty, no error. */
export function paged(
  rows: unknown[],
  { query, mostPerPage }: { query: URLSearchParams; mostPerPage: number },
): Answer {
  const page = Math.max(1, Number(query.get('page') ?? 1))
  const per_page = Math.min(mostPerPage, Number(query.get('per_page') ?? 100))
  const result = rows.slice((page - 1) * per_page, page * per_page)
  const total_pages = Math.max(1, Math.ceil(rows.length / per_page))
  return success(result, { page, per_page, count: result.length, total_count: rows.length, total_pages })
}

function filtersOf(query: URLSearchParams): ((record: StoredRecord) => boolean)[] {
  const dotted = FIELDS.flatMap((field) =>
    Object.entries(MATCHES).flatMap(([ending, match]) => {
      const asked = query.get(`${field}.${ending}`)?.toLowerCase()
      return asked === undefined ? [] : [(record: StoredRecord) => match(record[field].toLowerCase(), asked)]
    }),
  )
  const [type, name, proxied] = ['type', 'name', 'proxied'].map((key) => query.get(key))
  return [
    ...dotted,
    ...(type ? [(record: StoredRecord) => record.type === type] : []),
    ...(name ? [(record: StoredRecord) => record.name === name.toLowerCase()] : []),
    ...(proxied ? [(record: StoredRecord) => String(record.proxied) === proxied] : []),
  ]
}

function ordered(records: StoredRecord[], query: URLSearchParams): StoredRecord[] {
  const order = ORDERS.find((each) => each === query.get('order'))
  if (!order) return records
  const sign = query.get('direction') === 'desc' ? -1 : 1
  return records.toSorted((a, b) => sign * (a[order] < b[order] ? -1 : a[order] > b[order] ? 1 : 0))
}
