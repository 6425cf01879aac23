'use client'
import { useState, type FormEvent } from 'react'
import { MANAGER_PARTS, type Manager } from '#domain/usage.ts'
import { Became } from '../Became.tsx'
import { Labelled } from '../actions/Labelled.tsx'
import { Dialog } from '../Dialog.tsx'
import { DialogButtons } from '../DialogButtons.tsx'
import { useTexts } from '../useTexts.ts'
import { useConfirmUse } from './useConfirmUse.ts'

interface Props {
  subdomain: string
  data: Readonly<Record<string, unknown>>
  /** Who notes what somebody else said says who and when. */
  needsNote: boolean
  onClose: () => void
}

/** That it is used, and by whom it is looked after: what is known already stands there. */
export function ConfirmUseDialog({ subdomain, data, needsNote, onClose }: Props) {
  const { texts } = useTexts()
  const [manager, setManager] = useState(() => managerIn(data['technicalManager']))
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const { confirm, outcome } = useConfirmUse(subdomain, onClose)
  const busy = outcome.kind === 'saving' || outcome.kind === 'done'
  const isMissing = !manager.name.trim() || (needsNote && !note.trim())
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // React hands events of a portal to its parents too; the document's form must not take this one for its own.
    event.stopPropagation()
    setTried(true)
    if (!busy && !isMissing) confirm({ manager, ...(needsNote && { note }) })
  }
  const missing = (text: string) => (tried && !text.trim() ? texts.problems['field-required'] : null)
  return (
    <Dialog title={texts.ui.confirmUseTitle} onClose={onClose} locked={busy}>
      <form onSubmit={submit} noValidate className="office-dialog__body">
        <p>{texts.ui.confirmUseHint}</p>
        <ManagerInputs manager={manager} problem={missing(manager.name)} onChange={setManager} />
        {needsNote && <NoteInput note={note} problem={missing(note)} onChange={setNote} />}
        <Became outcome={outcome} />
        <DialogButtons confirm={texts.ui.confirmUse} busy={busy} onClose={onClose} />
      </form>
    </Dialog>
  )
}

interface Asked<T> {
  problem: string | null
  onChange: (value: T) => void
}

function ManagerInputs({ manager, problem, onChange }: Asked<Manager> & { manager: Manager }) {
  const { texts } = useTexts()
  return MANAGER_PARTS.map((part) => (
    <Labelled
      key={part}
      label={texts.fields[part === 'name' ? 'personName' : part]}
      problem={part === 'name' ? problem : null}
    >
      {(wiring) => (
        <input
          {...wiring}
          type="text"
          maxLength={200}
          value={manager[part]}
          onChange={(event) => onChange({ ...manager, [part]: event.target.value })}
        />
      )}
    </Labelled>
  ))
}

function NoteInput({ note, problem, onChange }: Asked<string> & { note: string }) {
  const { texts } = useTexts()
  return (
    <Labelled label={texts.ui.confirmUseNote} problem={problem}>
      {(wiring) => (
        <textarea
          {...wiring}
          rows={2}
          maxLength={2000}
          value={note}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Labelled>
  )
}

function managerIn(stored: unknown): Manager {
  const known: Readonly<Record<string, unknown>> =
    typeof stored === 'object' && stored !== null ? { ...stored } : {}
  const text = (part: keyof Manager) => (typeof known[part] === 'string' ? known[part] : '')
  return {
    name: text('name'),
    nip: text('nip'),
    position: text('position'),
    phone: text('phone'),
    email: text('email'),
  }
}
