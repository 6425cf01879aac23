import type { KnownName, NameSource } from './lookAlikes.ts'
import type { ParsedName } from './names.ts'

/** What does not forbid a name but should be said before it is asked for or approved. */
export const NAME_WARNINGS = [
  'short-name',
  'long-name',
  'nested-proxied',
  'resembles-name',
  'resembles-unit',
  'resembles-requested',
  'resembles-open-request',
  'wildcard-in-zone',
  'names-below-in-zone',
  'quarantine-until',
  'zone-copy-stale',
  'zone-copy-missing',
] as const
export type NameWarningCode = (typeof NAME_WARNINGS)[number]

export interface NameWarning {
  code: NameWarningCode
  /** The part of the name that is meant, or what it resembles; for `quarantine-until` a date. */
  label?: string
}

type Name = Pick<ParsedName, 'labels'>

/** Suggested length of a label, in characters; 2–63 are allowed. */
const SHORT = 3
const LONG = 30

/** The warnings that fit a well-formed name. */
export function nameWarnings(name: Name, { proxied }: { proxied: boolean }): NameWarning[] {
  const warnings: NameWarning[] = name.labels.flatMap((label): NameWarning[] => {
    if (label.length < SHORT) return [{ code: 'short-name', label }]
    return label.length > LONG ? [{ code: 'long-name', label }] : []
  })
  // Cloudflare's universal certificate covers the zone and one level below it:
  // https://developers.cloudflare.com/ssl/edge-certificates/universal-ssl/limitations/
  if (proxied && name.labels.length > 1) warnings.push({ code: 'nested-proxied' })
  return warnings
}

const RESEMBLES: Readonly<Record<NameSource, NameWarningCode>> = {
  register: 'resembles-name',
  zone: 'resembles-name',
  unit: 'resembles-unit',
  abbreviation: 'resembles-unit',
  request: 'resembles-requested',
}

/**
 * What a name resembles, in words that this person may hear: what is in DNS and what units are called is public, what
 * another unit asks for is not, so a unit only learns that there is something.
 */
export function lookAlikeWarnings(
  resembled: readonly KnownName[],
  { staff }: { staff: boolean },
): NameWarning[] {
  const warnings = resembled.map(({ text, source }): NameWarning => {
    const code = RESEMBLES[source]
    return code === 'resembles-requested' && !staff
      ? { code: 'resembles-open-request' }
      : { code, label: text }
  })
  return warnings.filter(
    ({ code }, at) =>
      code !== 'resembles-open-request' || at === warnings.findIndex((other) => other.code === code),
  )
}
