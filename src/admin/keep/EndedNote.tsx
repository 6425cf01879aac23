'use client'
import { useForm } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { useTexts } from '../useTexts.ts'

interface Props {
  /** Whether an action was under way, and not only a save. */
  isAction?: boolean
}

/** That the session is over, what becomes of what was typed, and the way back in, which comes back to this page. */
export function EndedNote({ isAction = false }: Props) {
  const { texts } = useTexts()
  const form = useForm()
  const path = usePathname()
  const signIn = () => {
    // The note says what becomes of what was typed; nobody is asked once more whether it may be left behind.
    form.setModified(false)
    form.setIsValid(true)
    setTimeout(() => window.location.assign(`/admin/login?redirect=${encodeURIComponent(path)}`))
  }
  return (
    <div className="office-note office-note--bad" role="alert">
      <p>{isAction ? texts.ui.sessionEndedAction : texts.ui.sessionEnded}</p>
      <button type="button" className="office-button" onClick={signIn}>
        {texts.ui.signInAgain}
      </button>
    </div>
  )
}
