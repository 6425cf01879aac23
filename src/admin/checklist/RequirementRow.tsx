'use client'
import type { Obligation } from '#domain/request/facts.ts'
import { documentPath } from '#domain/request/corrections.ts'
import { requirementName } from '#i18n/requirementName.ts'
import type { RequestDocument } from '#payload-types.ts'
import { DrawerButton } from '../DrawerButton.tsx'
import { Badge } from '../StatusBadge.tsx'
import { useTexts } from '../useTexts.ts'
import { anchorOf } from '../goTo.ts'
import { EarlierDocuments } from './EarlierDocuments.tsx'
import { DocumentLine } from './DocumentLine.tsx'
import type { RequirementLine } from './useRequirements.ts'

export interface Powers {
  /** Whether documents may be handed in for the requirement of this code now. */
  mayAdd: (code: string) => boolean
  mayJudge: boolean
  /** Whether the review has begun, so that "handed in" is no longer the point. */
  isJudged: boolean
}

interface Props {
  requirement: RequirementLine
  obligation: Obligation
  documents: RequestDocument[]
  /** What was replaced. */
  earlier: RequestDocument[]
  request: string
  powers: Powers
  /** Ids of the documents that are new to the review. */
  fresh: readonly string[]
  /** Kinds and sizes that are taken; null until they are known. */
  limits: string | null
}

/** One requirement of the standard with everything that was handed in for it. */
export function RequirementRow(props: Props) {
  const { requirement, obligation, documents, earlier, request, powers, fresh, limits } = props
  const { texts, language } = useTexts()
  const name = requirementName(requirement, language)
  const mayAdd = powers.mayAdd(requirement.code)
  const isMandatory = obligation !== 'optional'
  return (
    <li className="checklist__row" id={anchorOf(documentPath(requirement.code))}>
      <div className="checklist__head">
        <div className="checklist__words">
          <span className="checklist__label">{name}</span>
          <span className="checklist__obligation">{texts.obligations[obligation]}</span>
          {documents.length === 0 && (
            <Badge tone={isMandatory ? 'attention' : 'quiet'} text={texts.ui.missing} />
          )}
          {documents.length === 0 && mayAdd && limits && <p className="checklist__note">{limits}</p>}
        </div>
        {documents.length === 0 && mayAdd && (
          <div className="checklist__buttons">
            <DrawerButton
              collection="documents"
              initialData={{ request, requirement: requirement.id }}
              text={texts.ui.uploadDocument}
              about={name}
            />
          </div>
        )}
      </div>
      <ul className="checklist__documents">
        {documents.map((document) => (
          <DocumentLine
            key={document.id}
            document={document}
            obligation={obligation}
            requirement={name}
            mayJudge={powers.mayJudge}
            mayReplace={mayAdd}
            isJudged={powers.isJudged}
            isNew={fresh.includes(document.id)}
          />
        ))}
      </ul>
      {earlier.length > 0 && (
        <EarlierDocuments documents={earlier} obligation={obligation} isJudged={powers.isJudged} />
      )}
    </li>
  )
}
