import { flatten } from '#domain/flatten.ts'

/** Bookkeeping of the database and of joins, which no person edited. */
const IGNORED =
  /^(updatedAt|createdAt|keep|banner|returned|checklist|documents|handovers|events|attachments|clockState|provisioning|parentConsent)(\.|$)/

/** Form paths whose values differ between two states of a document. Values stay out: the history holds no secrets. */
export function changedPaths(before: object, after: object): string[] {
  const old = flatten(before)
  return Object.entries(flatten(after))
    .filter(([path, value]) => !IGNORED.test(path) && normal(value) !== normal(old[path]))
    .map(([path]) => path)
}

/** The fields whose values differ, each once, whatever stands inside them. */
export function changedFields(before: object, after: object): string[] {
  const fields = changedPaths(before, after).map((path) => path.replace(/\..*$/, ''))
  return [...new Set(fields)]
}

function normal(value: unknown): string {
  return JSON.stringify(value ?? null)
}
