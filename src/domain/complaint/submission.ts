import type { Problem } from '../request/refusals.ts'
import { isAddress } from '../mail/mailbox.ts'
import { plainLines, plainText } from '../plainText.ts'
import { dayOf, readDay } from '../workdays/officeDay.ts'
import { CATEGORIES, CLASSIFICATIONS, type Category, type Classification } from './words.ts'

/** What somebody outside wrote, fit to be stored. */
export interface Submission {
  classification: Classification
  category: Category
  title: string
  description: string
  /** `2026-11-23`; null when it was not said. */
  incidentDate: string | null
  aboutHead: boolean
  reporter: {
    name: string | null
    unit: string | null
    email: string | null
    phone: string | null
    anonymous: boolean
    confidential: boolean
  }
  requestNumber: string | null
  host: string | null
}

export type ReadSubmission = { ok: true; submission: Submission } | { ok: false; problems: Problem[] }

/** In UTF-16 units, as browsers count. What is longer is refused, never cut: nobody should learn later that half of it was not read. */
export const LONGEST = {
  title: 200,
  description: 10_000,
  'reporter.name': 200,
  'reporter.unit': 200,
  'reporter.email': 254,
  'reporter.phone': 40,
  requestNumber: 60,
  host: 2_000,
} as const
type TextPath = keyof typeof LONGEST

/**
 * Reads what came over the form or REST, nested as it is written in JSON. Fields that are not asked for are passed over,
 * whatever they are called. Every problem is told at once, beside its field.
 */
export function readSubmission(input: unknown, now: Date): ReadSubmission {
  const texts = readTexts(input)
  const classification = CLASSIFICATIONS.find((each) => each === at(input, 'classification'))
  const category = categoryIn(input, classification)
  const incidentDate = asText(at(input, 'incidentDate')).trim()
  const problems = [
    ...(classification ? [] : [problem('classification', 'field-required')]),
    ...(classification && !category ? [problem('category', 'field-required')] : []),
    ...textProblems(input, texts),
    ...dateProblems(incidentDate, now),
  ]
  if (!classification || !category || problems.length > 0) return { ok: false, problems }
  return {
    ok: true,
    submission: {
      ...{ classification, category, incidentDate: incidentDate.slice(0, 10) || null },
      title: texts.title,
      description: texts.description,
      aboutHead: isTicked(at(input, 'aboutHead')),
      reporter: reporterIn(input, texts),
      requestNumber: texts.requestNumber || null,
      host: texts.host || null,
    },
  }
}

const problem = (path: string, code: string, label?: string): Problem => ({
  path,
  code,
  ...(label && { label }),
})

/** A value by its path; undefined where anything on the way is no object. Own properties only. */
export function at(input: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? Reflect.get(value, key)
          : undefined,
      input,
    )
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '')

/** A checkbox of a form says `on`. */
function isTicked(value: unknown): boolean {
  return value === true || value === 'true' || value === 'on' || value === '1'
}

function readTexts(input: unknown): Record<TextPath, string> {
  const clean = (path: TextPath) =>
    path === 'description'
      ? plainLines(asText(at(input, path)))
      : plainText(asText(at(input, path)), Infinity)
  const paths = Object.keys(LONGEST) as TextPath[]
  return Object.fromEntries(paths.map((path) => [path, clean(path)])) as Record<TextPath, string>
}

function categoryIn(input: unknown, classification: Classification | undefined): Category | undefined {
  const given = at(input, 'category')
  const known = CATEGORIES.find((each) => each === given)
  const isNotAsked = given === undefined || given === null || given === ''
  return known ?? (isNotAsked && classification !== 'complaint' ? 'other' : undefined)
}

function textProblems(input: unknown, texts: Record<TextPath, string>): Problem[] {
  const paths = Object.keys(LONGEST) as TextPath[]
  const required: readonly TextPath[] = ['title', 'description']
  const email = texts['reporter.email']
  return [
    ...required.filter((path) => texts[path] === '').map((path) => problem(path, 'field-required')),
    ...paths
      .filter((path) => texts[path].length > LONGEST[path])
      .map((path) => problem(path, 'text-too-long', String(LONGEST[path]))),
    ...paths.filter((path) => isNoText(at(input, path))).map((path) => problem(path, 'value-invalid')),
    ...(email === '' || isAddress(email) ? [] : [problem('reporter.email', 'email-invalid')]),
  ]
}

function isNoText(value: unknown): boolean {
  return value !== undefined && value !== null && typeof value !== 'string'
}

function dateProblems(written: string, now: Date): Problem[] {
  if (written === '') return []
  const day = readDay(written.slice(0, 10))
  if (Number.isNaN(day)) return [problem('incidentDate', 'date-unknown', written.slice(0, 20))]
  return day > dayOf(now) ? [problem('incidentDate', 'date-in-future')] : []
}

const NOBODY = { name: null, unit: null, email: null, phone: null, anonymous: true, confidential: false }

/** Whoever wants to stay unknown, or says nothing of themselves, is: not even what they typed before is kept. */
function reporterIn(input: unknown, texts: Record<TextPath, string>): Submission['reporter'] {
  const [name, unit, email, phone] = [
    texts['reporter.name'],
    texts['reporter.unit'],
    texts['reporter.email'],
    texts['reporter.phone'],
  ]
  if (isTicked(at(input, 'reporter.anonymous')) || ![name, email, phone].some(Boolean)) return NOBODY
  return {
    ...{ name: name || null, unit: unit || null, email: email || null, phone: phone || null },
    anonymous: false,
    confidential: isTicked(at(input, 'reporter.confidential')),
  }
}
