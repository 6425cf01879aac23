'use client'
import { DateTimeField, TextInput, useField, withCondition } from '@payloadcms/ui'
import type { DateFieldClientProps } from 'payload'
import { PICKER_FORMAT, PICKER_FORMAT_IN_ZONE } from '#i18n/instantText.ts'
import { formatInstant } from './formatInstant.ts'
import { meantBy, shownAs } from './officeClock.ts'
import { useTexts } from './useTexts.ts'

/** An instant in a form, told and entered in the office's time, whatever the clock of the reader. */
export const InstantField = withCondition(Instant)

function Instant(props: DateFieldClientProps) {
  return props.readOnly ? <Told {...props} /> : <Entered {...props} />
}

function Told({ path, field: { label, required, admin } }: DateFieldClientProps) {
  const { value } = useField<string>({ path })
  const { language } = useTexts()
  return (
    <TextInput
      path={path}
      label={label}
      required={required}
      description={admin?.description}
      value={value ? formatInstant(value, language) : ''}
      readOnly
    />
  )
}

/** Payload's field, which knows the reader's clock only: what it shows and takes is put to it in that clock's terms. */
function Entered(props: DateFieldClientProps) {
  const { value, setValue } = useField<string | null>({ path: props.path })
  const { field } = props
  const overrides = {
    dateFormat: [PICKER_FORMAT_IN_ZONE, PICKER_FORMAT],
    selected: value ? shownAs(new Date(value)) : null,
    onChange: (shown: Date | null) => setValue(shown ? meantBy(shown).toISOString() : null),
  }
  const date: object = field.admin?.date ?? {}
  const admin = { ...field.admin, placeholder: field.admin?.placeholder, date: { ...date, overrides } }
  return <DateTimeField {...props} field={{ ...field, admin }} />
}
