import { isFilledIn, saysTheSame } from '#domain/request/formVersions.ts'
import type { Typed } from './kept.ts'

/** The state of a form as far as values go: what the server said, and what stands in the field now. */
export type FieldValues = Readonly<
  Record<string, { initialValue?: unknown; value?: unknown; passesCondition?: boolean }>
>

/** What was typed or chosen and is not saved. */
export function typedIn(fields: FieldValues): Typed {
  return Object.fromEntries(
    Object.entries(filledIn(fields)).filter(([, { base, mine }]) => !saysTheSame(base, mine)),
  )
}

/** Everything that people fill in, touched or not. Files and whatever is no plain value stay out. */
export function filledIn(fields: FieldValues): Typed {
  const found: Typed = {}
  for (const [path, { initialValue = null, value = null }] of Object.entries(fields))
    if (isFilledIn(path) && isPlain(initialValue) && isPlain(value))
      found[path] = { base: initialValue, mine: value }
  return found
}

function isPlain(value: unknown): value is string | number | boolean | null {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
}

/** When what the form was opened with had been saved; null for what was never saved. */
export function seenIn(fields: FieldValues): string | null {
  const seen = fields['updatedAt']?.value
  return typeof seen === 'string' ? seen : null
}
