import { runtimeOrNull } from '#runtime.ts'
import { textsFor } from './label.ts'

/** The sentence of a problem code with its placeholders filled in; an unknown code shows itself. */
export function problemText(
  code: string,
  { label, language }: { label?: string; language?: string },
): string {
  const problems: Readonly<Record<string, string>> = textsFor(language).problems
  return (problems[code] ?? code)
    .replaceAll('{label}', label ?? '')
    .replaceAll('{zone}', runtimeOrNull()?.env.DNS_ZONE ?? '')
}
