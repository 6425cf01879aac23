'use client'
import { RichText } from '@payloadcms/richtext-lexical/react'
import type { RequestDocument } from '#payload-types.ts'
import { requirementName } from '#i18n/requirementName.ts'
import type { RequirementLine } from '../checklist/useRequirements.ts'
import { useTexts } from '../useTexts.ts'
import { Preview } from './Preview.tsx'

interface Props {
  document: RequestDocument | null
  requirement: RequirementLine | null
}

/** Beside the list: how the requirement is checked, and the document itself. */
export function ReviewPane({ document, requirement }: Props) {
  const { texts, language } = useTexts()
  if (!document || !requirement) return <p className="review__pane office-note">{texts.ui.reviewNothing}</p>
  return (
    <section className="review__pane" aria-labelledby="review-title">
      <h4 id="review-title">{requirementName(requirement, language)}</h4>
      {requirement.guidance && (
        <details className="review__guidance" open>
          <summary>{texts.ui.reviewGuidance}</summary>
          <RichText data={requirement.guidance} />
        </details>
      )}
      <Preview document={document} />
    </section>
  )
}
