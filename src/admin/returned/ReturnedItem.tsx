'use client'
import { idOf } from '#domain/relation.ts'
import type { SinceReturn } from '#domain/request/sinceReturn.ts'
import type { RequestDocument } from '#payload-types.ts'
import { Badge } from '../StatusBadge.tsx'
import { goTo } from '../goTo.ts'
import { usePathNames } from '../usePathNames.ts'
import { useTexts } from '../useTexts.ts'
import { ChangedValues } from './ChangedValues.tsx'
import { MendButtons } from './MendButtons.tsx'
import { ReturnedDocuments } from './ReturnedDocuments.tsx'

interface Props {
  correction: SinceReturn['corrections'][number]
  request: string
  /** The requirement whose documents went back; null for a part of the form. */
  requirement: string | null
  /** All of the request, replaced ones too. */
  documents: readonly RequestDocument[]
  fresh: readonly string[]
  /** Whether the reader is the one who mends it. */
  isTheirs: boolean
}

/** One thing that went back: what was said about it, what became of it, and the way to it. */
export function ReturnedItem({ correction, request, requirement, documents, fresh, isTheirs }: Props) {
  const { texts } = useTexts()
  const { path, note, changed, values } = correction
  const name = usePathNames()(path)
  const own = documents.filter((document) => requirement && idOf(document.requirement) === requirement)
  return (
    <li className="returned__item" tabIndex={-1}>
      <div className="checklist__words">
        <span className="checklist__label">{name}</span>
        <Badge
          tone={changed ? 'good' : 'attention'}
          text={changed ? texts.ui.returnedChanged : texts.ui.returnedUntouched}
        />
        {note && <p className="checklist__note">{note}</p>}
        <ChangedValues part={path} values={values} />
        <ReturnedDocuments documents={own} fresh={fresh} />
      </div>
      <div className="checklist__buttons">
        {isTheirs && requirement && (
          <MendButtons
            request={request}
            requirement={requirement}
            path={path}
            name={name}
            documents={own.filter(({ supersededBy }) => !supersededBy)}
            isMain={!changed}
          />
        )}
        <Jump path={path} name={name} isMending={isTheirs && !requirement} isMain={!changed} />
      </div>
    </li>
  )
}

interface JumpProps {
  path: string
  name: string
  /** A field is mended where it stands. */
  isMending: boolean
  isMain: boolean
}

function Jump({ path, name, isMending, isMain }: JumpProps) {
  const { texts } = useTexts()
  const text = isMending ? texts.ui.returnedMend : texts.ui.returnedLook
  return (
    <button
      type="button"
      className={`office-button${isMending && isMain ? ' office-button--main' : ''}`}
      aria-label={`${text}: ${name}`}
      onClick={() => goTo(path)}
    >
      {text}
    </button>
  )
}
