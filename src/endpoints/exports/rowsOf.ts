import { getDataLoader, type PayloadRequest, type SelectType } from 'payload'
import type { Cell } from '#domain/export/cell.ts'
import { PAGE_ROWS, type ExportedList } from '#domain/export/formats.ts'
import { textsFor } from '#i18n/label.ts'
import { valueAt } from '#domain/valueAt.ts'
import type { Column, ReadRow } from './columns.ts'

interface Wish {
  list: ExportedList
  ids: readonly string[]
  columns: readonly Column[]
}

/** The rows of these ids as whoever asks may read them, page by page: with each, one statement and one for each kind of relation. */
export async function* rowsOf(req: PayloadRequest, { list, ids, columns }: Wish): AsyncGenerator<Cell[]> {
  const texts = textsFor(req.i18n.language)
  for (let start = 0; start < ids.length; start += PAGE_ROWS) {
    const page = { list, ids: ids.slice(start, start + PAGE_ROWS), columns }
    const rows = await pageOf(req, page).catch((error: unknown) => broken(req, { list, error }))
    for (const row of rows) yield columns.map(({ path, cell }) => cell(valueAt(row, path), { texts, row }))
  }
}

async function pageOf(req: PayloadRequest, { list, ids, columns }: Wish): Promise<ReadRow[]> {
  // It keeps every relation that was read with one request: of a long list, too many.
  req.payloadDataLoader = getDataLoader(req)
  const { docs } = await req.payload.find({
    ...{ collection: list, req, user: req.user, overrideAccess: false },
    ...{ where: { id: { in: ids } }, limit: ids.length, pagination: false },
    ...{ depth: 1, select: selectOf(columns), populate: NAMES },
  })
  const byId = new Map(docs.map((doc) => [doc.id, { ...doc }]))
  // Whoever lost a row since it was counted does not read it.
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** The head of the answer has long been sent: the reader only sees it break off. */
function broken({ payload }: PayloadRequest, { list, error }: { list: ExportedList; error: unknown }): never {
  payload.logger.error({ err: error, list }, 'a list could not be read to its end')
  throw error
}

/** What relations are called, and nothing else of them. */
const NAMES = {
  units: { name: true },
  users: { name: true },
  subdomains: { fqdn: true },
  requests: { number: true },
  complaints: { number: true },
} as const

function selectOf(columns: readonly Column[]): SelectType {
  return Object.fromEntries(columns.map(({ path }) => [path.split('.')[0] ?? path, true]))
}
