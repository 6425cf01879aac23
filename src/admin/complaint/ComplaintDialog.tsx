'use client'
import { toast, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useEffect, useState, type FormEvent } from 'react'
import { z } from 'zod'
import { Labelled } from '../actions/Labelled.tsx'
import { OutcomeNote } from '../actions/OutcomeNote.tsx'
import { useSaveAction } from '../actions/useSaveAction.ts'
import { Dialog } from '../Dialog.tsx'
import { DialogButtons } from '../DialogButtons.tsx'
import { useKept } from '../keep/useKept.ts'
import { useTexts } from '../useTexts.ts'
import { AnswerTemplates } from './AnswerTemplates.tsx'
import type { ComplaintButton, ComplaintOffer } from './useComplaintActions.ts'

interface Props {
  button: ComplaintButton
  offer: ComplaintOffer
  onEnd: () => void
}

/** Names what will happen, asks for what it needs, and carries it out; what was typed stays whatever becomes of it. */
export function ComplaintDialog({ button, offer, onEnd }: Props) {
  const { save, outcome, refreshing } = useSaveAction()
  const { id } = useDocumentInfo()
  const place = `${id}/${button.action}`
  const { value: given, change, forget } = useKept({ place, initial: NOTHING, schema: givenSchema })
  const [tried, setTried] = useState(false)
  const giveUp = () => {
    forget()
    onEnd()
  }
  useFinish({ button, isFinished: outcome.kind === 'done' && !refreshing, onEnd: giveUp })
  const busy = outcome.kind === 'saving' || outcome.kind === 'done'
  const missing = (input: keyof Given) => button.needs.includes(input) && !given[input].trim()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // React hands events of a portal to its parents too; the document's form must not take this one for its own.
    event.stopPropagation()
    setTried(true)
    if (busy || missing('note') || missing('assignee')) return
    const assignee = button.needs.includes('assignee') ? { assignee: given.assignee } : {}
    void save({ action: button.action, note: given.note, ...assignee })
  }
  return (
    <Dialog title={button.label} onClose={onEnd} locked={busy}>
      <form onSubmit={submit} noValidate className="office-dialog__body">
        <p>{button.hint}</p>
        <Inputs
          button={button}
          offer={offer}
          given={given}
          missing={tried ? missing : NONE}
          onChange={change}
        />
        <OutcomeNote outcome={outcome} />
        <DialogButtons confirm={button.label} busy={busy} onClose={giveUp} />
      </form>
    </Dialog>
  )
}

const givenSchema = z.object({ note: z.string(), assignee: z.string() })
export type Given = z.infer<typeof givenSchema>
const NOTHING: Given = { note: '', assignee: '' }

interface InputProps {
  button: ComplaintButton
  offer: ComplaintOffer
  given: Given
  missing: (input: keyof Given) => boolean
  onChange: (given: Given) => void
}

const NONE = () => false

function Inputs({ button, offer, given, missing, onChange }: InputProps) {
  const { texts } = useTexts()
  const isAnswer = button.action === 'answer'
  return (
    <>
      {button.needs.includes('assignee') && (
        <Labelled
          label={texts.complaintFields.assignee}
          problem={missing('assignee') ? texts.problems['field-required'] : null}
        >
          {(wiring) => (
            <select
              {...wiring}
              value={given.assignee}
              onChange={(event) => onChange({ ...given, assignee: event.target.value })}
            >
              <option value="">{texts.ui.chooseAssignee}</option>
              {offer.assignable.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      )}
      {isAnswer && <AnswerTemplates offer={offer} given={given} onChange={onChange} />}
      {button.needs.includes('note') && (
        <Labelled
          label={isAnswer ? texts.complaintFields.response : texts.ui.note}
          hint={button.told ? texts.complaintUi.noteTold : texts.complaintUi.noteInternal}
          problem={missing('note') ? texts.problems[isAnswer ? 'field-required' : 'note-required'] : null}
        >
          {(wiring) => (
            <textarea
              {...wiring}
              rows={isAnswer ? 12 : 5}
              maxLength={10_000}
              value={given.note}
              onChange={(event) => onChange({ ...given, note: event.target.value })}
            />
          )}
        </Labelled>
      )}
    </>
  )
}

interface Finish extends Pick<Props, 'button' | 'onEnd'> {
  isFinished: boolean
}

/** What was handed to the supervisor is gone from this person's screens. */
function useFinish({ button, isFinished, onEnd }: Finish): void {
  const { texts } = useTexts()
  const router = useRouter()
  useEffect(() => {
    if (!isFinished) return
    const isGone = button.action === 'escalate'
    toast.success(isGone ? texts.complaintUi.handedOver : texts.eventNames[`complaint:${button.action}`])
    onEnd()
    if (isGone) router.push('/admin/collections/complaints')
    // Once, at the end; the texts and the callback are new with every drawing.
  }, [isFinished])
}
