'use client'
import { documentPath } from '#domain/request/corrections.ts'
import { liesIn, type FormPart } from '#domain/request/formParts.ts'
import type { ChangedValue } from '#domain/request/returnedValues.ts'
import type { SinceReturn } from '#domain/request/sinceReturn.ts'
import { useDocuments } from '../checklist/useDocuments.ts'
import { useRequirements } from '../checklist/useRequirements.ts'
import { fill } from '#i18n/fill.ts'
import { usePathNames } from '../usePathNames.ts'
import { useTexts } from '../useTexts.ts'
import { ChangedValues } from './ChangedValues.tsx'
import { ReturnedItem } from './ReturnedItem.tsx'

interface Props {
  request: string
  since: SinceReturn
  times: number
  /** Whether the request lies with whoever mends it. */
  isBack: boolean
  /** Whether the reader is the one who mends it. */
  isTheirs: boolean
  isUnit: boolean
}

/** What went back, item by item, each with its note, whether it was touched since, and the way to it. */
export function ReturnedList({ request, since, times, isBack, isTheirs, isUnit }: Props) {
  const { texts } = useTexts()
  const { corrections } = since
  const { documents } = useDocuments(request)
  const requirementAt = useRequirementAt()
  const done = corrections.filter(({ changed }) => changed).length
  const others = otherParts(since)
  return (
    <section className="returned" aria-label={texts.ui.returnedTitle}>
      <div className="checklist__title">
        <h3>{texts.ui.returnedTitle}</h3>
        {corrections.length > 0 && (
          <span role="status">{fill(texts.ui.returnedProgress, { done, total: corrections.length })}</span>
        )}
        {!isUnit && <span className="returned__times">{fill(texts.ui.returnedTimes, { times })}</span>}
      </div>
      {corrections.length === 0 && <p>{texts.ui.returnedWhole}</p>}
      <ul className="returned__items">
        {corrections.map((correction) => (
          <ReturnedItem
            key={correction.path}
            correction={correction}
            request={request}
            requirement={requirementAt(correction.path)}
            documents={documents ?? []}
            fresh={since.documents}
            isTheirs={isTheirs}
          />
        ))}
      </ul>
      {isTheirs && corrections.length > 0 && <p className="office-input__hint">{texts.ui.returnedLocked}</p>}
      {!isBack && others.length > 0 && <Others parts={others} values={since.values} />}
    </section>
  )
}

/** What was changed without having been asked for: only where the whole request went back. */
function Others({ parts, values }: { parts: readonly FormPart[]; values: readonly ChangedValue[] }) {
  const { texts } = useTexts()
  const nameOf = usePathNames()
  return (
    <>
      <p>
        {texts.ui.returnedOthers} {parts.map(nameOf).join(', ')}.
      </p>
      {parts.map((part) => (
        <ChangedValues key={part} part={part} values={values.filter(({ path }) => liesIn(path, part))} />
      ))}
    </>
  )
}

/** The id of the requirement that a path names; null for a part of the form. */
function useRequirementAt(): (path: string) => string | null {
  const requirements = useRequirements()
  return (path) => requirements?.find(({ code }) => documentPath(code) === path)?.id ?? null
}

function otherParts({ corrections, parts }: SinceReturn): FormPart[] {
  return parts.filter((part) => !corrections.some(({ path }) => path === part))
}
