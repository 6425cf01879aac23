import { z } from 'zod'

/** So long typed words wait to be taken up again: to the end of the next working day they would be out of date. */
const KEPT_FOR_HOURS = 24
const PREFIX = 'typed'

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()])
const entry = z.object({
  at: z.iso.datetime(),
  /** When what they were typed over was saved; null for what was never saved. */
  seenAt: z.string().nullable(),
  typed: z.record(z.string(), z.object({ base: scalar, mine: scalar })),
})

/** By form path: what stood there, and what was typed in its place. */
export type Typed = z.infer<typeof entry>['typed']
/** What somebody typed into one form and did not save. */
export type Kept = z.infer<typeof entry>

/** Whose words they are, and of which form. `id` is undefined for a document that is only being created. */
export interface Owner {
  user: string
  collection: string
  id: string | number | undefined
}

/** Where the words of one person for one document are kept. */
export function keyOf({ user, collection, id }: Owner): string {
  return [PREFIX, user, collection, id ?? 'new'].join(':')
}

/** What is kept under this key; null when there is nothing, or it is too old or not readable. */
export function readKept(storage: Storage, key: string, now: Date): Kept | null {
  const found = entry.safeParse(parsed(storage.getItem(key)))
  if (!found.success) return null
  const ageHours = (now.getTime() - new Date(found.data.at).getTime()) / 3_600_000
  return ageHours <= KEPT_FOR_HOURS && Object.keys(found.data.typed).length > 0 ? found.data : null
}

/** Keeps it in this tab; where the browser has no room for it, or forbids it, nothing is kept. */
export function writeKept(storage: Storage, key: string, kept: Kept): void {
  try {
    storage.setItem(key, JSON.stringify(kept))
  } catch {
    storage.removeItem(key)
  }
}

/** It was saved, or is not wanted any more. */
export function forgetKept(storage: Storage, key: string): void {
  storage.removeItem(key)
}

/** What others typed in this tab is not for whoever sits at it now. Null: nobody does any more. */
export function forgetOthers(storage: Storage, user: string | null): void {
  const own = user === null ? null : `${[PREFIX, user].join(':')}:`
  for (const key of Object.keys(storage))
    if (key.startsWith(`${PREFIX}:`) && !(own && key.startsWith(own))) storage.removeItem(key)
}

/** What a text says in JSON; null where it says nothing that can be read. */
export function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}
