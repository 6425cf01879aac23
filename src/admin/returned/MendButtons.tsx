'use client'
import type { RequestDocument } from '#payload-types.ts'
import { useActions, type UploadRule } from '../actions/useActions.ts'
import { HandIn } from '../upload/HandIn.tsx'
import { useHandIn } from '../upload/useHandIn.ts'
import { useTexts } from '../useTexts.ts'

interface Props {
  request: string
  requirement: string
  /** Of the form, where the documents of the requirement stand. */
  path: string
  /** What the buttons are about, for those who do not see where they stand. */
  name: string
  /** Those of the requirement that nothing replaces yet. */
  documents: readonly RequestDocument[]
  isMain: boolean
}

/** A returned document is replaced where it is asked for; one that never came is handed in. */
export function MendButtons({ documents, ...about }: Props) {
  const { offer } = useActions(about.request)
  const rule = offer?.uploads.find(({ path }) => path === about.path) ?? null
  if (documents.length === 0) return <MendButton {...about} rule={rule} />
  return documents.map(({ id }) => <MendButton key={id} {...about} rule={rule} supersedes={id} />)
}

type Mending = Omit<Props, 'documents'> & { rule: UploadRule | null; supersedes?: string }

function MendButton({ request, requirement, supersedes, name, rule, isMain }: Mending) {
  const { texts } = useTexts()
  const handed = { request, requirement, ...(supersedes && { supersedes }) }
  const { upload, place } = useHandIn(handed, rule)
  return (
    <div ref={place} className="mend-button">
      <HandIn
        upload={upload}
        rule={rule}
        text={supersedes ? texts.ui.replaceDocument : texts.ui.uploadDocument}
        about={name}
        initialData={handed}
        isMain={isMain}
      />
    </div>
  )
}
