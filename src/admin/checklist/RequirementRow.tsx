'use client'
import type { Obligation } from '#domain/request/facts.ts'
import { documentPath } from '#domain/request/corrections.ts'
import { requirementName } from '#i18n/requirementName.ts'
import type { RequestDocument } from '#payload-types.ts'
import type { UploadRule } from '../actions/useActions.ts'
import { HandIn } from '../upload/HandIn.tsx'
import { useHandIn } from '../upload/useHandIn.ts'
import type { Upload } from '../upload/useUpload.ts'
import { dropProps } from '../upload/useDrop.ts'
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
  rule: UploadRule | null
}

/** One requirement of the standard with everything that was handed in for it. */
export function RequirementRow(props: Props) {
  const { requirement, obligation, documents, earlier, request, powers, fresh, rule } = props
  const { language } = useTexts()
  const name = requirementName(requirement, language)
  const mayAdd = powers.mayAdd(requirement.code)
  const isAsked = documents.length === 0 && mayAdd
  const { upload, place } = useHandIn({ request, requirement: requirement.id }, rule)
  return (
    <li
      ref={place}
      tabIndex={-1}
      className="checklist__row"
      id={anchorOf(documentPath(requirement.code))}
      {...dropProps(isAsked ? upload.choose : null)}
    >
      <Head {...props} upload={upload} isAsked={isAsked} />
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
            rule={rule}
          />
        ))}
      </ul>
      {earlier.length > 0 && (
        <EarlierDocuments documents={earlier} obligation={obligation} isJudged={powers.isJudged} />
      )}
    </li>
  )
}

/** What is asked for, how strictly, and the ways to hand it in while nothing is there. */
function Head(props: Props & { upload: Upload; isAsked: boolean }) {
  const { requirement, obligation, documents, request, rule, upload, isAsked } = props
  const { texts, language } = useTexts()
  const name = requirementName(requirement, language)
  const isMandatory = obligation !== 'optional'
  return (
    <div className="checklist__head">
      <div className="checklist__words">
        <span className="checklist__label">{name}</span>
        <span className="checklist__obligation">{texts.obligations[obligation]}</span>
        {documents.length === 0 && (
          <Badge tone={isMandatory ? 'attention' : 'quiet'} text={texts.ui.missing} />
        )}
        {isAsked && rule && (
          <p className="checklist__note">
            {rule.sentence} <span className="upload-hint">{texts.ui.uploadDrop}</span>
          </p>
        )}
      </div>
      {isAsked && (
        <HandIn
          upload={upload}
          rule={rule}
          text={texts.ui.uploadDocument}
          about={name}
          initialData={{ request, requirement: requirement.id }}
          isMain={isMandatory}
        />
      )}
    </div>
  )
}
