'use client'
import { useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useTexts } from './useTexts.ts'

/**
 * On the form of a new account: its person chooses the password by a link, unless one is typed here. Payload's own
 * fields for it are required, so they are filled with something that the server throws away, and hidden.
 */
export function InviteField() {
  const { id } = useDocumentInfo()
  return id ? null : <Choice />
}

const PASSWORDS = ['password', 'confirm-password'] as const

function Choice() {
  const { texts } = useTexts()
  const { dispatchFields } = useForm()
  const [isInvited, setInvited] = useState(true)
  const [isFilled, invite] = useFormFields(([fields]) => [
    Boolean(fields['password']?.value) && fields['password']?.value === fields['confirm-password']?.value,
    fields['invite']?.value,
  ])
  const fill = (value: string) => {
    for (const path of PASSWORDS) dispatchFields({ type: 'UPDATE', path, value, valid: true })
  }
  // The form forgets what was set before it had loaded: asked after every drawing, and said again until it stays.
  useEffect(() => {
    if (isInvited && !isFilled) fill(crypto.randomUUID())
    if (invite !== isInvited)
      dispatchFields({ type: 'UPDATE', path: 'invite', value: isInvited, valid: true })
  })
  const choose = (wanted: boolean) => {
    setInvited(wanted)
    fill('')
  }
  return (
    <div className="invite-field field-type">
      <label>
        <input type="checkbox" checked={isInvited} onChange={(event) => choose(event.target.checked)} />{' '}
        {texts.account.inviteByLink}
      </label>
      <p className="office-input__hint">{isInvited ? texts.account.createHint : texts.account.createTyped}</p>
    </div>
  )
}
