'use client'
import type { RequestDocument } from '#payload-types.ts'
import { DrawerButton } from '../DrawerButton.tsx'
import { useTexts } from '../useTexts.ts'

interface Props {
  request: string
  requirement: string
  /** What the buttons are about, for those who do not see where they stand. */
  name: string
  /** Those of the requirement that nothing replaces yet. */
  documents: readonly RequestDocument[]
  isMain: boolean
}

/** A returned document is replaced where it is asked for; one that never came is handed in. */
export function MendButtons({ request, requirement, name, documents, isMain }: Props) {
  const { texts } = useTexts()
  const first = { supersedes: null, text: texts.ui.uploadDocument }
  const wanted =
    documents.length > 0
      ? documents.map(({ id }) => ({ supersedes: id, text: texts.ui.replaceDocument }))
      : [first]
  return wanted.map(({ supersedes, text }) => (
    <DrawerButton
      key={supersedes ?? 'first'}
      collection="documents"
      initialData={{ request, requirement, ...(supersedes && { supersedes }) }}
      text={text}
      about={name}
      isMain={isMain}
    />
  ))
}
