import { saysTheSame } from '#domain/request/formVersions.ts'
import type { FilledIn } from '#domain/request/facts.ts'
import type { Typed } from '../keep/kept.ts'

/** One field in which the form on the screen differs from what is stored. */
export interface Difference {
  path: string
  stored: unknown
  mine: unknown
  /** Typed here while somebody else changed it; changed by somebody else only; typed here, where it may not be any more. */
  kind: 'both' | 'theirs' | 'locked'
}

interface Versions {
  /** Every field on the screen: as it was when the form was opened, and as it is now. */
  form: Typed
  /** The same fields as they are stored now. */
  stored: FilledIn
  mayUpdate: (path: string) => boolean
}

/** What has to be decided before the form can be saved; what only this person changed, and still may, is no question. */
export function compareVersions({ form, stored, mayUpdate }: Versions): Difference[] {
  return Object.entries(form).flatMap(([path, { base, mine }]) => {
    const now = stored[path] ?? null
    const kind = kindOf({ base, mine, now, open: mayUpdate(path) })
    return kind ? [{ path, stored: now, mine, kind }] : []
  })
}

interface Values {
  base: unknown
  mine: unknown
  now: unknown
  open: boolean
}

function kindOf({ base, mine, now, open }: Values): Difference['kind'] | null {
  if (saysTheSame(mine, now)) return null
  if (saysTheSame(mine, base)) return 'theirs'
  if (!open) return 'locked'
  return saysTheSame(base, now) ? null : 'both'
}

/** What was chosen for each field that differs. */
export type Choices = Readonly<Record<string, 'mine' | 'stored'>>

/** What was typed last stays unless it may not; what was not touched follows what is stored. */
export function firstChoices(differences: readonly Difference[]): Choices {
  return Object.fromEntries(
    differences.map(({ path, kind }) => [path, kind === 'both' ? 'mine' : 'stored'] as const),
  )
}

/** The value of each field once it is decided. */
export function settled(form: Typed, stored: FilledIn, choices: Choices): FilledIn {
  return Object.fromEntries(
    Object.entries(form).map(([path, { base, mine }]) => {
      const choice = choices[path] ?? (saysTheSame(mine, base) ? 'stored' : 'mine')
      return [path, choice === 'mine' ? mine : (stored[path] ?? null)]
    }),
  )
}
