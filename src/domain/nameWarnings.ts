import type { ParsedName } from './names.ts'

/** What does not forbid a name but should be said before it is asked for or approved. */
export const NAME_WARNINGS = ['short-name', 'long-name', 'nested-proxied'] as const
export type NameWarningCode = (typeof NAME_WARNINGS)[number]

export interface NameWarning {
  code: NameWarningCode
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
