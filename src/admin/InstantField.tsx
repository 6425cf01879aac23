'use client'
import { DateTimeField, TextInput, useField, withCondition } from '@payloadcms/ui'
import type { DateFieldClientProps } from 'payload'
import { formatInstant } from './formatInstant.ts'
import { useTexts } from './useTexts.ts'

/** An instant in a form. What cannot be changed is told in the office's time, whatever the clock of the reader. */
export const InstantField = withCondition(Told)

function Told(props: DateFieldClientProps) {
  const { value } = useField<string>({ path: props.path })
  const { language } = useTexts()
  if (!props.readOnly) return <DateTimeField {...props} />
  const { label, required, admin } = props.field
  return (
    <TextInput
      path={props.path}
      label={label}
      required={required}
      description={admin?.description}
      value={value ? formatInstant(value, language) : ''}
      readOnly
    />
  )
}
