'use client'
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

interface Props {
  title: string
  children: ReactNode
  onClose: () => void
  /** While something is under way Escape does not close. */
  locked?: boolean
}

/**
 * The browser's own modal dialog: it traps the focus, answers Escape and gives the focus back. It is drawn outside the
 * document's form, so that Enter in one of its fields never saves that form.
 */
export function Dialog({ title, children, onClose, locked = false }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  // At once: whoever leads on to something else when the dialog ends must not have the focus taken away again.
  useLayoutEffect(() => {
    const dialog = ref.current
    const opener = document.activeElement
    dialog?.showModal()
    return () => {
      dialog?.close()
      if (opener instanceof HTMLElement) opener.focus()
    }
  }, [])
  return createPortal(
    <dialog
      ref={ref}
      className="office-dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        if (!locked) onClose()
      }}
    >
      <h2 id={titleId} className="office-dialog__title">
        {title}
      </h2>
      {children}
    </dialog>,
    document.body,
  )
}
