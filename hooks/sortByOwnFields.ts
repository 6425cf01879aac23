import type { CollectionBeforeOperationHook, FlattenedField, SanitizedCollectionConfig } from 'payload'
import { refused } from '#domain/request/refusals.ts'
import { Refusal } from '#i18n/Refusal.ts'

/** What Payload gives every row besides its fields. */
const EVERY_ROW = ['id', 'createdAt', 'updatedAt']
/** Behind these stands a row of another table, which the person may not be allowed to read. */
const ELSEWHERE = ['relationship', 'upload', 'join']

/**
 * Rows are put in order only by what stands in them and leaves the server. An order by a field of a related row tells
 * that field by comparison, even where it is hidden; Payload checks filters against that, orders not. REST refuses
 * such a wish, a page of the panel leaves it out.
 */
export const sortByOwnFields: CollectionBeforeOperationHook = ({ args, collection, overrideAccess, req }) => {
  if (overrideAccess) return args
  const isOwn = (of: SanitizedCollectionConfig) => (wish: string) => {
    if (isOwnField(wish.replace(/^-/, ''), of)) return true
    if (req.payloadAPI === 'local') return false
    throw new Refusal(refused('request-invalid'), req.i18n.language)
  }
  // Payload's union of arguments has no common name for what some of its members carry.
  const sorted = args as Sorted
  if (sorted.sort) sorted.sort = wishesIn(sorted.sort).filter(isOwn(collection))
  for (const [joinPath, join] of Object.entries(sorted.joins || {})) {
    const joined = joinedBy(joinPath, collection, req.payload.collections)
    if (join && join.sort) join.sort = wishesIn(join.sort).filter(joined ? isOwn(joined) : () => false)
  }
  return args
}

interface Sorted {
  sort?: unknown
  joins?: false | Record<string, false | { sort?: unknown }>
}

function wishesIn(sort: unknown): string[] {
  const wishes: unknown[] = Array.isArray(sort) ? sort : [sort]
  return wishes.flatMap((wish) => (typeof wish === 'string' ? wish.split(',') : []))
}

function isOwnField(wish: string, { flattenedFields }: SanitizedCollectionConfig): boolean {
  return EVERY_ROW.includes(wish) || leadsToField(wish.split('.'), flattenedFields)
}

function leadsToField([first, ...rest]: string[], fields: FlattenedField[]): boolean {
  const field = fields.find(({ name }) => name === first)
  if (!field || ('hidden' in field && field.hidden)) return false
  if (rest.length === 0) return true
  return !ELSEWHERE.includes(field.type) && 'flattenedFields' in field
    ? leadsToField(rest, field.flattenedFields)
    : false
}

function joinedBy(
  joinPath: string,
  { joins }: SanitizedCollectionConfig,
  collections: Record<string, { config: SanitizedCollectionConfig }>,
): SanitizedCollectionConfig | undefined {
  const slug = Object.keys(joins).find((key) => joins[key]?.some((join) => join.joinPath === joinPath))
  return slug ? collections[slug]?.config : undefined
}
