'use client'
import { ReasonDialog } from '../ReasonDialog.tsx'
import { useNewRequest } from '../useNewRequest.ts'
import { useTexts } from '../useTexts.ts'

/** What is no longer used is deleted by a request; this makes its draft and goes to it. */
export function UseEndedDialog({ subdomain, onClose }: { subdomain: string; onClose: () => void }) {
  const { texts } = useTexts()
  const { begin, outcome } = useNewRequest()
  return (
    <ReasonDialog
      title={texts.ui.useEndedTitle}
      place={`subdomains/${subdomain}/use-ended`}
      confirm={texts.ui.useEndedDraft}
      outcome={outcome}
      onConfirm={(reason) => begin({ type: 'deletion', subdomain, reason })}
      onClose={onClose}
    >
      <p>{texts.ui.useEndedHint}</p>
    </ReasonDialog>
  )
}
