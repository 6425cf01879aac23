'use client'
import { TextInput, useDocumentInfo, useField, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { NameAdvice } from './NameAdvice.tsx'
import { useNameCheck } from './useNameCheck.ts'

type Props = TextFieldClientProps & { zone: string }

/** Payload's text field with the zone as its end and the advice below. */
export function NameInput({ field, path: givenPath, readOnly, zone }: Props) {
  const { value, initialValue, setValue, showError, disabled, path, customComponents } = useField<string>({
    potentiallyStalePath: givenPath,
  })
  const { data } = useDocumentInfo()
  // From submission on the request itself holds its saved name; asking about that would find "taken".
  const isHeld = data?.['status'] !== undefined && data['status'] !== 'draft' && value === initialValue
  const unit = useFormFields(([fields]) => textOf(fields['unit']?.value))
  const check = useNameCheck(readOnly || isHeld ? null : value?.trim() || null, unit)
  return (
    <TextInput
      className="name-input"
      label={field.label}
      description={field.admin?.description}
      Label={customComponents?.Label}
      Description={customComponents?.Description}
      Error={customComponents?.Error}
      AfterInput={
        <>
          <span className="name-input__zone">.{zone}</span>
          {!readOnly && <NameAdvice check={check} onChoose={setValue} />}
        </>
      }
      htmlAttributes={{ autoComplete: 'off' }}
      path={path}
      readOnly={readOnly || disabled}
      required={field.required}
      showError={showError}
      value={value ?? ''}
      onChange={(event: React.ChangeEvent<HTMLInputElement>) => setValue(event.target.value)}
    />
  )
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
