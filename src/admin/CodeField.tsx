'use client'
import { TextInput, TextareaInput, useField, withCondition } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { codeName } from '#i18n/codeNames.ts'
import { useTexts } from './useTexts.ts'

/** A stored code on a page that nobody writes, in words. */
export const CodeField = withCondition(InWords)

/** More would be cut off at the end of a line on a phone. */
const LINE = 40

function InWords({ field, path }: TextFieldClientProps) {
  const { texts } = useTexts()
  const { value } = useField<string>({ path })
  const words = codeName(texts, field.name, value ?? '')
  const Input = words.length > LINE ? TextareaInput : TextInput
  return <Input path={path} label={field.label} value={words} readOnly />
}
