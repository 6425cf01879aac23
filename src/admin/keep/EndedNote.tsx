'use client'
import { useForm } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { useTexts } from '../useTexts.ts'

/** That the session is over, that nothing is lost by it, and the way back in, which comes back to this page. */
export function EndedNote() {
  const { texts } = useTexts()
  const form = useForm()
  const path = usePathname()
  const signIn = () => {
    // What was typed is kept, so that nobody has to be asked whether it may be left behind.
    form.setModified(false)
    form.setIsValid(true)
    setTimeout(() => window.location.assign(`/admin/login?redirect=${encodeURIComponent(path)}`))
  }
  return (
    <div className="office-note office-note--bad" role="alert">
      <p>{texts.ui.sessionEnded}</p>
      <button type="button" className="office-button" onClick={signIn}>
        {texts.ui.signInAgain}
      </button>
    </div>
  )
}
