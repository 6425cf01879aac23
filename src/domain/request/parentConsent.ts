/** The office's consent to a name below another unit's subdomain. */
export interface ParentConsent {
  given?: boolean | null
  note?: string | null
  /** The one parent, as a label path, for which it was given. */
  parent?: string | null
}

interface Change {
  wanted: ParentConsent
  before: ParentConsent
  /** The name that is asked for now. */
  name: string
}

/** What a consent is after a save: bound to the parent for which it was newly given, over as soon as the name has another parent. */
export function consentAfter({ wanted, before, name }: Change): ParentConsent {
  const parent = parentOf(name)
  const isKept = before.given && before.parent === parent
  if (!wanted.given || parent === null || (before.given && !isKept))
    return { ...wanted, given: false, parent: null }
  return { ...wanted, parent }
}

/** Whether the parent of this name is the one that was consented to. */
export function isConsentedTo({ given, parent }: ParentConsent, name: string): boolean {
  return Boolean(given) && Boolean(parent) && parent === parentOf(name)
}

function parentOf(name: string): string | null {
  const dot = name.indexOf('.')
  return dot === -1 ? null : name.slice(dot + 1)
}
