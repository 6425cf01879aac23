'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { documentPath } from '#domain/request/corrections.ts'
import { idOf } from '#domain/relation.ts'
import { useActions, type Offer, type UploadRule } from './actions/useActions.ts'
import { progressOf } from './checklist/documentState.ts'
import { RequirementRow, type Powers } from './checklist/RequirementRow.tsx'
import { useAsked } from './checklist/useAsked.ts'
import { useDocuments } from './checklist/useDocuments.ts'
import { usePowers } from './checklist/usePowers.ts'
import { useFilesOverPage } from './upload/useDrop.ts'
import { ReviewDesk } from './review/ReviewDesk.tsx'
import { fill } from '#i18n/fill.ts'
import { useTexts } from './useTexts.ts'

/** What the standard asks for, what is there, and the way to hand in or judge each document. */
export function Checklist() {
  const { id } = useDocumentInfo()
  const { texts } = useTexts()
  if (!id) return <p className="office-note">{texts.ui.saveDraftFirst}</p>
  return <Documents request={String(id)} />
}

function Documents({ request }: { request: string }) {
  const { texts } = useTexts()
  const lines = useLines(request)
  const powers = usePowers()
  const { offer } = useActions(request)
  const isDragged = useFilesOverPage()
  if (lines === 'failed') return <p className="office-note office-note--bad">{texts.ui.connectionLost}</p>
  if (lines === 'loading') return <p className="office-note">{texts.ui.loading}</p>
  const progress = progressOf(lines, powers.isJudged)
  const rows = <Rows lines={lines} request={request} powers={powers} offer={offer} />
  return (
    <section
      className={`checklist${isDragged ? ' checklist--dragged' : ''}`}
      aria-label={texts.ui.documentsChecklist}
    >
      <div className="checklist__title">
        <h3>{texts.ui.documentsChecklist}</h3>
        <span role="status">{fill(texts.ui.progress, progress)}</span>
        <progress value={progress.done} max={progress.total} aria-hidden="true" />
      </div>
      {powers.mayJudge ? <ReviewDesk lines={lines}>{rows}</ReviewDesk> : rows}
    </section>
  )
}

interface RowsProps {
  lines: Lines
  request: string
  powers: Powers
  offer: Offer | null
}

function Rows({ lines, request, powers, offer }: RowsProps) {
  return (
    <ul className="checklist__rows">
      {lines.map((line) => (
        <RequirementRow
          key={line.requirement.id}
          {...line}
          request={request}
          powers={powers}
          fresh={offer?.newDocuments ?? []}
          rule={ruleFor(offer, line.requirement.code)}
        />
      ))}
    </ul>
  )
}

function ruleFor(offer: Offer | null, code: string): UploadRule | null {
  return offer?.uploads.find(({ path }) => path === documentPath(code)) ?? null
}

type Lines = Exclude<ReturnType<typeof useLines>, string>

function useLines(request: string) {
  const asked = useAsked()
  const { documents, failed } = useDocuments(request)
  if (failed) return 'failed'
  if (!asked || !documents) return 'loading'
  return asked.map(({ requirement, obligation }) => {
    const handedIn = documents.filter((document) => idOf(document.requirement) === requirement.id)
    return {
      requirement,
      obligation,
      documents: handedIn.filter(({ supersededBy }) => !supersededBy),
      earlier: handedIn.filter(({ supersededBy }) => supersededBy),
    }
  })
}
