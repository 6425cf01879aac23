'use client'
import { useId, useState } from 'react'
import type { Obligation } from '#domain/request/facts.ts'
import { mayBeInOrder } from '#domain/request/verdictProblems.ts'
import type { RequestDocument } from '#payload-types.ts'
import { RefusalNote } from '../actions/RefusalNote.tsx'
import { useTexts } from '../useTexts.ts'
import { useVerdict, type Judgement, type VerdictOutcome } from './useVerdict.ts'
import { VerdictForm } from './VerdictForm.tsx'

interface Props {
  document: RequestDocument
  obligation: Obligation
  /** What the buttons are about, for those who do not see where they stand. */
  requirement: string
  isMain: boolean
  isInOrder: boolean
}

const IN_ORDER: Judgement = { complete: true, valid: true, waived: false, note: null }

/** The verdict where the document stands: the usual one at once, any other in a small form below. */
export function VerdictButtons({ document, obligation, requirement, isMain, isInOrder }: Props) {
  const { texts } = useTexts()
  const { judge, outcome } = useVerdict(document.id)
  const busy = outcome === 'saving'
  const [open, setOpen] = useState(false)
  const formId = useId()
  const mayApprove = !isInOrder && mayBeInOrder({ ...document, obligation })
  const approve = async () => {
    if (await judge(IN_ORDER)) setOpen(false)
  }
  return (
    <>
      {mayApprove && (
        <button
          type="button"
          className={`office-button${isMain && !open ? ' office-button--main' : ''}`}
          data-review="in-order"
          aria-label={`${texts.ui.completeAndValid}: ${requirement}`}
          aria-busy={busy}
          onClick={() => void approve()}
        >
          {busy && !open ? texts.ui.loading : texts.ui.completeAndValid}
        </button>
      )}
      <button
        type="button"
        className="office-button"
        data-review="otherwise"
        aria-label={`${texts.ui.judgeOtherwise}: ${requirement}`}
        aria-expanded={open}
        aria-controls={formId}
        onClick={() => setOpen(!open)}
      >
        {texts.ui.judgeOtherwise}
      </button>
      <div id={formId} className="verdict">
        {open && (
          <VerdictForm
            document={document}
            obligation={obligation}
            busy={busy}
            onSave={judge}
            onClose={() => setOpen(false)}
          />
        )}
        <Trouble outcome={outcome} />
      </div>
    </>
  )
}

function Trouble({ outcome }: { outcome: VerdictOutcome }) {
  const { texts } = useTexts()
  if (outcome === 'none' || outcome === 'saving') return null
  if (outcome !== 'lost') return <RefusalNote refusal={outcome.refusal} isAnswer />
  return (
    <p className="office-note office-note--bad" role="alert">
      {texts.ui.connectionLostKept}
    </p>
  )
}
