import type { Option } from 'payload'
import { label } from '#i18n/label.ts'
import type { Texts } from '#i18n/texts.ts'

/** Options of a select from a union of the domain and the dictionary that names its members. */
export function choices<K extends string>(
  values: readonly K[],
  names: (texts: Texts) => Record<K, string>,
): Option[] {
  return values.map((value) => ({ value, label: label((texts) => names(texts)[value]) }))
}
