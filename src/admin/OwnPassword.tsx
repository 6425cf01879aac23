'use client'
import { Link, useAuth, useDocumentInfo } from '@payloadcms/ui'
import type { User } from '#payload-types.ts'
import { useTexts } from './useTexts.ts'

/** On one's own account: the way to the page that asks for the present password, in place of Payload's two fields. */
export function OwnPassword() {
  const { user } = useAuth<User>()
  const { id } = useDocumentInfo()
  const { texts } = useTexts()
  if (!user || id !== user.id) return null
  return (
    <p className="own-password field-type">
      <Link className="office-button" href="/admin/change-password">
        {texts.account.changeTitle}
      </Link>
    </p>
  )
}
