'use client'
import { useDocumentInfo, useForm, useModal } from '@payloadcms/ui'
import { useEffect } from 'react'
import { filledIn, seenIn } from '../keep/typedIn.ts'
import { tellSaveNote } from '../keep/saveNote.ts'
import { useTexts } from '../useTexts.ts'
import { askNews } from './askNews.ts'

/** Payload's name for its own message, which offers only to load the page anew without what was typed. */
const OUT_OF_DATE = 'document-stale-data'

/**
 * With the first change of a form Payload looks whether the document was saved meanwhile. In the place of its message,
 * which ends what was typed, ours comes; where nothing that the form writes is different, none does.
 */
export function useEarlyNews(): void {
  const form = useForm()
  const { id } = useDocumentInfo()
  const { language } = useTexts()
  const { isModalOpen, closeModal } = useModal()
  const isFound = isModalOpen(OUT_OF_DATE)
  useEffect(() => {
    if (!isFound || !id) return
    closeModal(OUT_OF_DATE)
    const look = async () => {
      const fields = form.getFields()
      const seenAt = seenIn(fields) ?? ''
      const news = await askNews({ id: String(id), form: filledIn(fields), seenAt, language })
      if (news && news.differences.length > 0) tellSaveNote({ kind: 'stale', news, isAnswer: false })
    }
    void look()
  }, [isFound, id, closeModal, form, language])
}
