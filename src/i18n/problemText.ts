import { runtimeOrNull } from '#runtime.ts'
import { dayText } from './dayText.ts'
import { textsFor } from './label.ts'

/** The sentence of a problem code with its placeholders filled in; an unknown code shows itself. */
export function problemText(
  code: string,
  { label, language }: { label?: string; language?: string },
): string {
  const problems: Readonly<Record<string, string>> = textsFor(language).problems
  return (problems[code] ?? code)
    .replaceAll('{label}', () => (DATED.has(code) ? dayText(label, language) : (label ?? '')))
    .replaceAll('{zone}', runtimeOrNull()?.env.DNS_ZONE ?? '')
}

/** Codes whose label is a date, `2026-11-23`. */
const DATED = new Set(['quarantine-until'])

/** A problem or warning as an answer carries it. */
export interface Said {
  code: string
  message: string
}

/** Problems and warnings in one language. */
export function saidIn(language: string | undefined) {
  return (problems: readonly { code: string; label?: string }[]): Said[] =>
    problems.map(({ code, label }) => ({ code, message: problemText(code, { label, language }) }))
}
