import { parse } from 'csv-parse/sync'
import { readXlsx } from 'hucre/xlsx'
import { createLocalReq } from 'payload'
import type { ExportedList } from '#domain/export/formats.ts'
import { exportList } from '#endpoints/exports/exportList.ts'
import type { StaffedProduct } from './office.ts'
import type { Person } from './people.ts'

interface Wish {
  list?: ExportedList
  query?: Record<string, unknown>
  language?: 'id' | 'en'
}

/** A row of a CSV by the heads of its columns. */
export type Named = Record<string, string>

/** What tests do with the files of lists, in the office of one test file. */
export function exportDesk(product: StaffedProduct) {
  /** Asks as REST would. */
  async function ask(by: Person | null, { list = 'requests', query = {}, language = 'id' }: Wish = {}) {
    const req = await createLocalReq({ user: by ?? undefined }, product.payload)
    Object.assign(req, { query: { format: 'csv', ...query }, payloadAPI: 'REST' })
    req.i18n = { ...req.i18n, language }
    return exportList(list).handler(req)
  }

  async function rowsFor(by: Person, wish: Wish = {}): Promise<Named[]> {
    const response = await ask(by, wish)
    return parse<Named>(await response.text(), { bom: true, columns: true })
  }

  async function sheetFor(by: Person, wish: Wish = {}) {
    const response = await ask(by, { ...wish, query: { ...wish.query, format: 'xlsx' } })
    const { sheets } = await readXlsx(new Uint8Array(await response.arrayBuffer()))
    return sheets[0]
  }

  return { ask, rowsFor, sheetFor }
}

/** One column of them. */
export function valuesOf(rows: readonly Named[], head: string): (string | undefined)[] {
  return rows.map((row) => row[head])
}
