'use client'
import { TextInput, useField } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { codeName } from '#i18n/codeNames.ts'
import { useTexts } from './useTexts.ts'

/** A stored code on a page that nobody writes, in words. */
export function CodeField({ field, path }: TextFieldClientProps) {
  const { texts } = useTexts()
  const { value } = useField<string>({ path })
  return (
    <TextInput path={path} label={field.label} value={codeName(texts, field.name, value ?? '')} readOnly />
  )
}
