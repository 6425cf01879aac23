'use client'
import { useEffect, useState } from 'react'
import { useTexts } from '../useTexts.ts'
import { fill } from '#i18n/fill.ts'
import { PasswordForm } from './PasswordForm.tsx'
import { usePasswordForm } from './usePasswordForm.ts'

/** A password chosen by a one-time link. The token stands behind `#`: no server and no log has seen it until it is used. */
export function SetPasswordForm({ signedInAs }: { signedInAs: string | null }) {
  const { texts } = useTexts()
  const token = useToken()
  return (
    <main className="account-page">
      <h1>{texts.account.setTitle}</h1>
      {signedInAs !== null && <SignedIn name={signedInAs} />}
      {signedInAs === null && token === '' && <Unusable text={texts.account.linkMissing} />}
      {signedInAs === null && token && <Form token={token} />}
    </main>
  )
}

/** Null until the browser has been asked. */
function useToken(): string | null {
  const [token, setToken] = useState<string | null>(null)
  useEffect(() => {
    const read = () => setToken(window.location.hash.slice(1))
    read()
    window.addEventListener('hashchange', read)
    return () => window.removeEventListener('hashchange', read)
  }, [])
  return token
}

function Form({ token }: { token: string }) {
  const { texts } = useTexts()
  const form = usePasswordForm({
    path: '/api/users/reset-password',
    method: 'POST',
    body: ({ wanted }) => ({ token, password: wanted }),
    onDone: () => window.location.replace('/admin'),
  })
  return (
    <>
      <p>{texts.account.setHint}</p>
      <PasswordForm form={form} asksCurrent={false} button={texts.account.setButton} />
    </>
  )
}

function SignedIn({ name }: { name: string }) {
  const { texts } = useTexts()
  return (
    <>
      <p className="office-note office-note--warning">{fill(texts.account.setSignedIn, { name })}</p>
      <p>
        <a className="office-button" href="/admin/logout">
          {texts.account.signOut}
        </a>
      </p>
    </>
  )
}

function Unusable({ text }: { text: string }) {
  const { texts } = useTexts()
  return (
    <>
      <p className="office-note office-note--warning">{text}</p>
      <p>
        <a className="office-button" href="/admin/login">
          {texts.account.toSignIn}
        </a>
      </p>
    </>
  )
}
