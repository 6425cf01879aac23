'use client'
import type { Allowance } from '#domain/files/beforeSending.ts'
import { DrawerButton } from '../DrawerButton.tsx'
import { useTexts } from '../useTexts.ts'
import { UploadButton } from './UploadButton.tsx'
import { UploadNote } from './UploadNote.tsx'
import type { Upload } from './useUpload.ts'

interface Props {
  upload: Upload
  rule: Allowance | null
  text: string
  /** What it is about, for those who do not see where it stands. */
  about: string
  /** Of the form for everything that is no file: a link, what is brought along, why there is nothing. */
  initialData: Record<string, unknown>
  isMain?: boolean
}

/** The ways to hand something in: a file at once, everything else in a form beside the page. */
export function HandIn({ upload, rule, text, about, initialData, isMain = false }: Props) {
  const { texts } = useTexts()
  const { state, choose, retry, giveUp } = upload
  return (
    <>
      <div className="checklist__buttons">
        <UploadButton
          text={text}
          about={about}
          allowance={rule}
          isMain={isMain}
          busy={state.kind === 'sending'}
          onChoose={choose}
        />
        <DrawerButton
          collection="documents"
          initialData={initialData}
          text={texts.ui.uploadOtherWays}
          about={`${text}, ${about}`}
        />
      </div>
      <UploadNote state={state} onRetry={retry} onGiveUp={giveUp} />
    </>
  )
}
