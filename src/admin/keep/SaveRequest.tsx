'use client'
import {
  FormSubmit,
  SaveButton,
  useDocumentDrawerContext,
  useEditDepth,
  useFormModified,
  useHotkey,
  useOperation,
  useTranslation,
} from '@payloadcms/ui'
import { useRef } from 'react'
import { useSaveForm } from './useSaveForm.ts'

/** Payload's button to save, which here loses nothing and says so. In a drawer, which is drawn from outside, its own. */
export function SaveRequest() {
  const { drawerSlug } = useDocumentDrawerContext()
  return drawerSlug ? <SaveButton /> : <Save />
}

function Save() {
  const { t } = useTranslation()
  const save = useSaveForm()
  const button = useRef<HTMLButtonElement>(null)
  const modified = useFormModified()
  const isNew = useOperation() === 'create'
  useHotkey({ cmdCtrlKey: true, editDepth: useEditDepth(), keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    button.current?.click()
  })
  return (
    <FormSubmit
      buttonId="action-save"
      type="button"
      size="medium"
      ref={button}
      disabled={!isNew && !modified}
      onClick={() => void save()}
    >
      {t('general:save')}
    </FormSubmit>
  )
}
