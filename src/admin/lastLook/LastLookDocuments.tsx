'use client'
import { idOf } from '#domain/relation.ts'
import { requirementName } from '#i18n/requirementName.ts'
import type { RequestDocument } from '#payload-types.ts'
import { documentState } from '../checklist/documentState.ts'
import { DocumentName } from '../checklist/DocumentName.tsx'
import { useAsked, type Asked } from '../checklist/useAsked.ts'
import { useDocuments } from '../checklist/useDocuments.ts'
import { Badge } from '../StatusBadge.tsx'
import { useTexts } from '../useTexts.ts'

/** Each document that is asked for, with what was handed in for it. */
export function LastLookDocuments({ request }: { request: string }) {
  const { texts } = useTexts()
  const asked = useAsked()
  const { documents, failed } = useDocuments(request)
  if (failed) return <p className="office-note office-note--bad">{texts.ui.connectionLost}</p>
  if (!asked || !documents) return <p>{texts.ui.loading}</p>
  return (
    <ul className="last-look__documents">
      {asked.map((line) => (
        <Line key={line.requirement.id} line={line} documents={documents} />
      ))}
    </ul>
  )
}

const WORDS = {
  notJudged: { tone: 'good', word: 'handedIn' },
  completeAndValid: { tone: 'good', word: 'completeAndValid' },
  waived: { tone: 'quiet', word: 'waived' },
  rejected: { tone: 'bad', word: 'rejected' },
} as const

function Line({ line, documents }: { line: Asked; documents: readonly RequestDocument[] }) {
  const { texts, language } = useTexts()
  const { requirement, obligation } = line
  const own = documents.filter(
    ({ requirement: about, supersededBy }) => idOf(about) === requirement.id && !supersededBy,
  )
  return (
    <li>
      <span>
        {requirementName(requirement, language)}{' '}
        {obligation !== 'optional' && (
          <span className="last-look__obligation">({texts.obligations[obligation]})</span>
        )}
      </span>
      {own.length === 0 && (
        <Badge tone={obligation === 'optional' ? 'quiet' : 'attention'} text={texts.ui.missing} />
      )}
      {own.map((document) => {
        const { tone, word } = WORDS[documentState(document, obligation)]
        return (
          <span key={document.id}>
            <DocumentName document={document} /> <Badge tone={tone} text={texts.ui[word]} />
          </span>
        )
      })}
    </li>
  )
}
