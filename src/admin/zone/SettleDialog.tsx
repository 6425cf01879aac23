'use client'
import { Button, Link } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import { settledAs, type Settlement } from '#domain/dns/settlement.ts'
import { Labelled } from '../actions/Labelled.tsx'
import { RefusalNote } from '../actions/RefusalNote.tsx'
import { Dialog } from '../Dialog.tsx'
import { useTexts } from '../useTexts.ts'
import { RecordWords } from './RecordWords.tsx'
import type { SettledFinding } from './SettleFinding.tsx'
import { useSettlement, type SettlementOutcome } from './useSettlement.ts'

interface Props {
  settlement: Settlement
  finding: SettledFinding
  onClose: () => void
}

/** Shows what would stand in the end, asks why, and submits a request of the office about it. */
export function SettleDialog({ settlement, finding, onClose }: Props) {
  const { texts } = useTexts()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const { settle, outcome } = useSettlement(settlement, finding)
  const busy = outcome.kind === 'saving'
  const confirm = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!busy && reason.trim()) void settle(reason)
  }
  const title = texts.settlements[settlement]
  return (
    <Dialog title={title} onClose={onClose} locked={busy}>
      <form onSubmit={confirm} noValidate className="office-dialog__body">
        <p>{texts.settlementHints[settlement]}</p>
        <Sides settlement={settlement} finding={finding} />
        <Labelled
          label={texts.fields.reason}
          hint={texts.ui.noteVisible}
          problem={tried && !reason.trim() ? texts.problems['field-required'] : null}
        >
          {(wiring) => (
            <textarea
              {...wiring}
              rows={3}
              maxLength={2000}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Labelled>
        <Became outcome={outcome} />
        <div className="office-dialog__buttons">
          <Button buttonStyle="secondary" margin={false} type="button" disabled={busy} onClick={onClose}>
            {texts.ui.cancel}
          </Button>
          <Button
            margin={false}
            type="submit"
            extraButtonProps={{ 'aria-busy': busy, 'aria-disabled': busy }}
          >
            {busy ? texts.ui.loading : texts.zone.settleSubmit}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function Sides({ settlement, finding }: Pick<Props, 'settlement' | 'finding'>) {
  const { texts } = useTexts()
  const sides = [
    [texts.zone.inRegister, finding.expected],
    [texts.zone.inZone, finding.found],
    [texts.zone.settledAs, settledAs(settlement, finding)],
  ] as const
  return (
    <dl className="office-note dns-plan">
      {sides.map(([label, record]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <RecordWords record={record} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Why it was refused, and where the draft lies that was made all the same. */
function Became({ outcome }: { outcome: SettlementOutcome }) {
  const { texts } = useTexts()
  if (outcome.kind === 'lost')
    return (
      <p className="office-note office-note--bad" role="alert">
        {texts.ui.connectionLostKept}
      </p>
    )
  if (outcome.kind !== 'refused') return null
  return (
    <>
      <RefusalNote refusal={outcome.refusal} isAnswer />
      {outcome.draft && (
        <p>
          <Link href={`/admin/collections/requests/${outcome.draft}`}>{texts.zone.settleDraft}</Link>
        </p>
      )}
    </>
  )
}
