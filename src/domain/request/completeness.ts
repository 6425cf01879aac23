import type { DocumentFact, DocumentSource, RequestFacts, RequirementFact, Verdict } from './facts.ts'
import type { Problem } from './refusals.ts'
import { pathsOf } from './requirementPaths.ts'
import type { RequestType } from './status.ts'

/** Steps 2, 7 and 12 of the standard ask for these whatever the matrix says. The office has no contact but itself. */
const ALWAYS_REQUIRED = {
  creation: ['category', 'contactEmail', 'contactPhone'],
  change: ['subdomain', 'reason', 'contactEmail', 'contactPhone'],
  deletion: ['subdomain', 'reason', 'contactEmail', 'contactPhone'],
} as const satisfies Record<RequestType, readonly string[]>
const ALWAYS_REQUIRED_OF_OFFICE = ['subdomain', 'reason', 'exOfficio.grounds']

/** Everything that is missing before a request may be submitted, all at once. */
export function missingForSubmission(facts: RequestFacts): Problem[] {
  return [...missingFields(facts), ...missingDocuments(facts)]
}

function missingFields({ type, channel, fields, requirements }: RequestFacts): Problem[] {
  const demanded = requirements
    .filter(({ form, obligation }) => form !== 'document' && obligation === 'required')
    .flatMap(({ code }) => pathsOf(code, type) ?? [])
  const event = type === 'creation' && fields['category'] === 'event' ? ['expiresOn'] : []
  const always = channel === 'office' ? ALWAYS_REQUIRED_OF_OFFICE : ALWAYS_REQUIRED[type]
  return [...demanded, ...always, ...event]
    .map((paths) => [paths].flat())
    .filter((paths) => paths.every((path) => isEmpty(fields[path])))
    .map(([path = '']) => ({
      path,
      code: path.startsWith('statements.') ? 'statement-required' : 'field-required',
    }))
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || value === false || (typeof value === 'string' && !value.trim())
  )
}

function missingDocuments({ requirements, documents }: RequestFacts): Problem[] {
  return requirements
    .filter((requirement) => requirement.form === 'document' && !isHandedIn(requirement, documents))
    .map(({ code }) => ({ path: `documents.${code}`, code: 'document-missing' }))
}

function isHandedIn({ code, obligation }: RequirementFact, documents: readonly DocumentFact[]): boolean {
  if (obligation === 'optional' || obligation === 'none') return true
  return documents.some(
    (document) =>
      document.requirementCode === code && (obligation === 'waivable' || document.source !== 'none'),
  )
}

/** Documents that review has not found complete yet; whether they are valid is judged apart. */
export function incompleteDocuments({ requirements, documents }: RequestFacts): Problem[] {
  return requirements
    .filter(
      ({ form, obligation }) =>
        form === 'document' && (obligation === 'required' || obligation === 'waivable'),
    )
    .filter(
      ({ code, obligation }) =>
        !areComplete(
          documents.filter((each) => each.requirementCode === code),
          obligation,
        ),
    )
    .map(({ code }) => ({ path: `documents.${code}`, code: 'document-not-complete' }))
}

function areComplete(handedIn: readonly DocumentFact[], obligation: RequirementFact['obligation']): boolean {
  const isComplete = ({ verdict }: DocumentFact) =>
    verdict.complete || (obligation === 'waivable' && verdict.waived)
  return handedIn.length > 0 && handedIn.every(isComplete)
}

/** Documents that still lock the approval: not complete and valid, and not waived with a note where that is possible. */
export function unverifiedDocuments({
  requirements,
  documents,
}: Pick<RequestFacts, 'requirements' | 'documents'>): Problem[] {
  return requirements
    .filter(
      ({ form, obligation }) =>
        form === 'document' && (obligation === 'required' || obligation === 'waivable'),
    )
    .filter((requirement) => !areSettled(requirement, documents))
    .map(({ code }) => ({ path: `documents.${code}`, code: 'document-not-verified' }))
}

function areSettled(requirement: RequirementFact, documents: readonly DocumentFact[]): boolean {
  const handedIn = documents.filter(({ requirementCode }) => requirementCode === requirement.code)
  return handedIn.length > 0 && handedIn.every((document) => isSettled(requirement, document))
}

/** Found complete and valid, or waived with a note where that is possible. */
export function isSettled(
  { obligation }: Pick<RequirementFact, 'obligation'>,
  { source, verdict }: Judged,
): boolean {
  if (obligation === 'waivable' && verdict.waived && verdict.note) return true
  return source !== 'none' && Boolean(verdict.complete && verdict.valid)
}

/** A document as far as its verdict goes; also as REST tells it. */
interface Judged {
  source: DocumentSource
  verdict: { [part in keyof Omit<Verdict, 'by'>]?: Verdict[part] | null }
}
