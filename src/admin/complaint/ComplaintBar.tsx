'use client'
import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { useTexts } from '../useTexts.ts'
import { CodeDialog } from './CodeDialog.tsx'
import { ComplaintDialog } from './ComplaintDialog.tsx'
import { ReporterNote } from './ReporterNote.tsx'
import { useComplaintActions, type ComplaintButton } from './useComplaintActions.ts'

/** What can be done with a complaint now, as buttons above its form. */
export function ComplaintBar() {
  const { id } = useDocumentInfo()
  return id ? <Actions id={String(id)} /> : null
}

function Actions({ id }: { id: string }) {
  const { texts } = useTexts()
  const { offer, failed, reload } = useComplaintActions(id)
  const [chosen, setChosen] = useState<ComplaintButton | 'code' | null>(null)
  const end = () => {
    setChosen(null)
    reload()
  }
  return (
    <>
      <div className="action-bar" role="group" aria-label={texts.ui.nextStep}>
        {failed && !offer && (
          <button type="button" className="office-button" onClick={reload}>
            {texts.ui.retry}
          </button>
        )}
        {offer?.actions.map((button, index) => (
          <Button
            key={button.action}
            buttonStyle={index === 0 ? 'primary' : 'secondary'}
            className="action-bar__button"
            margin={false}
            size="medium"
            type="button"
            onClick={() => setChosen(button)}
            extraButtonProps={{ 'aria-haspopup': 'dialog', 'data-action': button.action, title: button.hint }}
          >
            {button.label}
          </Button>
        ))}
        {offer && offer.assignable.length > 0 && (
          <Button
            buttonStyle="secondary"
            className="action-bar__button"
            margin={false}
            size="medium"
            type="button"
            onClick={() => setChosen('code')}
            extraButtonProps={{ 'aria-haspopup': 'dialog' }}
          >
            {texts.complaintUi.issueCode}
          </Button>
        )}
      </div>
      {offer && offer.assignable.length > 0 && <ReporterNote />}
      {chosen === 'code' && <CodeDialog id={id} onClose={end} />}
      {offer && chosen && chosen !== 'code' && <ComplaintDialog button={chosen} offer={offer} onEnd={end} />}
    </>
  )
}
