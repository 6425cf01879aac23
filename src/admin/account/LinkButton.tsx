'use client'
import { useState } from 'react'
import { useTexts } from '../useTexts.ts'
import { LinkDialog } from './LinkDialog.tsx'

interface Props {
  account: string
  name: string
  kind: 'invite' | 'inviteAgain' | 'resetLink'
}

/** Asks before a link is made: it ends the one before. */
export function LinkButton({ account, name, kind }: Props) {
  const { texts } = useTexts()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className={`office-button${kind === 'invite' ? ' office-button--main' : ''}`}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {texts.account[kind]}
      </button>
      {open && (
        <LinkDialog
          account={account}
          name={name}
          button={texts.account[kind]}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
