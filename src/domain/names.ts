import { tidyHostText } from './hostText.ts'
import { isVillageName } from './villageNames.ts'

/** Everything that can be wrong with the spelling of a name; each code has its sentence in `i18n`. */
export const NAME_PROBLEMS = [
  'empty',
  'invisible-character',
  'non-ascii',
  'not-a-name',
  'is-the-zone',
  'too-long',
  'too-many-labels',
  'empty-label',
  'label-too-short',
  'label-too-long',
  'hyphen-at-edge',
  'double-hyphen',
  'punycode',
  'underscore',
  'only-digits',
  'illegal-character',
  'village-name',
] as const
export type NameProblemCode = (typeof NAME_PROBLEMS)[number]

/** `label` is the part of the name that is meant, when it is not the whole. */
export interface NameProblem {
  code: NameProblemCode
  label?: string
}

export interface ParsedName {
  ok: true
  /** Label path without the zone, for example `pondok.dukcapil`. */
  name: string
  fqdn: string
  labels: string[]
  /** The label path one level up; null for a name directly below the zone. */
  parent: string | null
}

export type NameResult = ParsedName | { ok: false; problems: NameProblem[] }

/** RFC 1035 §2.3.4, written without the final dot. */
export const MAX_FQDN = 253
export const MAX_LABEL = 63
const MIN_LABEL = 2
/** Nested names exist in Tapin (`pondok.dukcapil`), deeper ones do not. */
const MAX_LABELS = 2

/** Reads what a person typed as a name below `zone`; every spelling of one name gives the same result. Never throws. */
export function parseName(input: string, zone: string): NameResult {
  const tidy = tidyHostText(input)
  if (!tidy.ok) return refused(tidy.code)
  if (/[/:@\\]/.test(tidy.text)) return refused('not-a-name')
  const root = zone.toLowerCase().replace(/\.$/, '')
  const name = withoutZone(tidy.text, root)
  // A name that still carries the zone after stripping would not survive being parsed twice.
  if (name === root || name.endsWith(`.${root}`)) return refused('is-the-zone')
  const fqdn = `${name}.${root}`
  // Checked first and alone: it bounds the work and the length of the answer for absurd input.
  if (fqdn.length > MAX_FQDN) return refused('too-long')
  const labels = name.split('.')
  const problems = problemsOf(labels)
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, name, fqdn, labels, parent: labels.slice(1).join('.') || null }
}

function withoutZone(text: string, root: string): string {
  return text.endsWith(`.${root}`) ? text.slice(0, -root.length - 1) : text
}

function refused(code: NameProblemCode): NameResult {
  return { ok: false, problems: [{ code }] }
}

function problemsOf(labels: string[]): NameProblem[] {
  const problems = labelProblems(labels)
  if (labels.length > MAX_LABELS) problems.push({ code: 'too-many-labels' })
  if (isVillageName(labels)) problems.push({ code: 'village-name' })
  return problems
}

/** What is wrong with each of several labels. */
export function labelProblems(labels: readonly string[]): NameProblem[] {
  return labels.flatMap((label) =>
    LABEL_RULES.filter((rule) => rule.breaks(label)).map(({ code }) => ({ code, label })),
  )
}

/** LDH labels of RFC 1123 §2.1, narrowed by the service's own rules. One fault should raise one code. */
const LABEL_RULES: ReadonlyArray<{ code: NameProblemCode; breaks: (label: string) => boolean }> = [
  { code: 'empty-label', breaks: (label) => label === '' },
  { code: 'label-too-short', breaks: (label) => label !== '' && label.length < MIN_LABEL },
  { code: 'label-too-long', breaks: (label) => label.length > MAX_LABEL },
  { code: 'illegal-character', breaks: (label) => /[^a-z0-9_-]/.test(label) },
  { code: 'underscore', breaks: (label) => label.includes('_') },
  { code: 'hyphen-at-edge', breaks: (label) => /^-|-$/.test(label) },
  { code: 'punycode', breaks: (label) => label.startsWith('xn--') },
  { code: 'double-hyphen', breaks: (label) => label.includes('--') && !label.startsWith('xn--') },
  { code: 'only-digits', breaks: (label) => /^[0-9]+$/.test(label) },
]
