'use client'
import type { ChangedValue } from '#domain/request/returnedValues.ts'
import { usePathNames } from '../usePathNames.ts'
import { useTexts } from '../useTexts.ts'
import { useValueWords } from './useValueWords.ts'

/** What stood in each field of a returned part, and what stands there now. */
export function ChangedValues({ part, values }: { part: string; values: readonly ChangedValue[] }) {
  const { texts } = useTexts()
  const nameOf = usePathNames()
  const inWords = useValueWords()
  if (values.length === 0) return null
  return (
    <dl className="returned__values">
      {values.map(({ path, before, after }) => (
        <div key={path}>
          <dt className={path === part ? 'office-unseen' : undefined}>{nameOf(path)}</dt>
          <dd>
            <span className="office-unseen">{texts.ui.returnedBefore} </span>
            <del>{inWords(path, before)}</del> <span aria-hidden="true">→</span>{' '}
            <span className="office-unseen">{texts.ui.returnedAfter} </span>
            <ins>{inWords(path, after)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}
