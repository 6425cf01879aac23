import type { PayloadRequest, Where } from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'
import type { ExportedList } from '#domain/export/formats.ts'

/** Which rows in which order, as the list of the panel has them in its address. */
export interface AskedList {
  list: ExportedList
  where: Where
  sort: string[]
}

/** What was asked for, read as the list of the panel reads it; null where it is no filter. */
export function askedList(req: PayloadRequest, list: ExportedList): AskedList | null {
  const { where = {}, search, sort } = req.query
  if (!isWhere(where)) return null
  const { config: collectionConfig } = req.payload.collections[list]
  const found = typeof search === 'string' ? search : ''
  const merged = mergeListSearchAndWhere({ collectionConfig, search: found, where: structuredClone(where) })
  return { list, where: merged, sort: sortIn(sort) ?? sortIn(collectionConfig.defaultSort) ?? [] }
}

/** Payload looks at every field and operator in it; here only that it is an object. */
function isWhere(value: unknown): value is Where {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function sortIn(value: unknown): string[] | null {
  if (Array.isArray(value)) return value.filter((field) => typeof field === 'string')
  return typeof value === 'string' && value !== '' ? value.split(',') : null
}
