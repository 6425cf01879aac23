'use client'
import type { SinceReturn } from '#domain/request/sinceReturn.ts'
import { Badge } from '../StatusBadge.tsx'
import { fill } from '../fill.ts'
import { goTo } from '../goTo.ts'
import { usePathNames } from '../usePathNames.ts'
import { useTexts } from '../useTexts.ts'

interface Props {
  since: SinceReturn
  times: number
  /** Whether the request lies with whoever mends it. */
  isBack: boolean
  /** Whether the reader is the one who mends it. */
  isTheirs: boolean
  isUnit: boolean
}

/** What went back, item by item, each with its note, whether it was touched since, and the way to it. */
export function ReturnedList({ since, times, isBack, isTheirs, isUnit }: Props) {
  const { texts } = useTexts()
  const { corrections } = since
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
        {corrections.map(({ path, note, changed }) => (
          <Item key={path} path={path} note={note} changed={changed} isTheirs={isTheirs} />
        ))}
      </ul>
      {isTheirs && corrections.length > 0 && <p className="office-input__hint">{texts.ui.returnedLocked}</p>}
      {!isBack && others.length > 0 && <Others paths={others} />}
    </section>
  )
}

interface ItemProps {
  path: string
  note: string | null
  changed: boolean
  isTheirs: boolean
}

function Item({ path, note, changed, isTheirs }: ItemProps) {
  const { texts } = useTexts()
  const name = usePathNames()(path)
  return (
    <li className="returned__item">
      <div className="checklist__words">
        <span className="checklist__label">{name}</span>
        <Badge
          tone={changed ? 'good' : 'attention'}
          text={changed ? texts.ui.returnedChanged : texts.ui.returnedUntouched}
        />
        {note && <p className="checklist__note">{note}</p>}
      </div>
      <button
        type="button"
        className={`office-button${isTheirs && !changed ? ' office-button--main' : ''}`}
        aria-label={`${isTheirs ? texts.ui.returnedMend : texts.ui.returnedLook}: ${name}`}
        onClick={() => goTo(path)}
      >
        {isTheirs ? texts.ui.returnedMend : texts.ui.returnedLook}
      </button>
    </li>
  )
}

/** What was changed without having been asked for: only where the whole request went back. */
function Others({ paths }: { paths: readonly string[] }) {
  const { texts } = useTexts()
  const nameOf = usePathNames()
  return (
    <p>
      {texts.ui.returnedOthers} {paths.map(nameOf).join(', ')}.
    </p>
  )
}

function otherParts({ corrections, parts }: SinceReturn): string[] {
  return parts.filter((part) => !corrections.some(({ path }) => path === part))
}
