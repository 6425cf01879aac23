'use client'
import { Link } from '@payloadcms/ui'
import { settledAs, type Settlement } from '#domain/dns/settlement.ts'
import { ReasonDialog } from '../ReasonDialog.tsx'
import { useTexts } from '../useTexts.ts'
import { RecordWords } from './RecordWords.tsx'
import type { SettledFinding } from './SettleFinding.tsx'
import { useSettlement } from './useSettlement.ts'

interface Props {
  settlement: Settlement
  finding: SettledFinding
  onClose: () => void
}

/** Shows what would stand in the end, asks why, and submits a request of the office about it. */
export function SettleDialog({ settlement, finding, onClose }: Props) {
  const { texts } = useTexts()
  const { settle, outcome } = useSettlement(settlement, finding)
  return (
    <ReasonDialog
      title={texts.settlements[settlement]}
      place={`findings/${finding.subdomain}/${settlement}`}
      hint={texts.ui.noteVisible}
      confirm={texts.zone.settleSubmit}
      outcome={outcome}
      remains={outcome.kind === 'refused' && outcome.draft && <DraftLink draft={outcome.draft} />}
      onConfirm={settle}
      onClose={onClose}
    >
      <p>{texts.settlementHints[settlement]}</p>
      <Sides settlement={settlement} finding={finding} />
    </ReasonDialog>
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

/** Where the request lies that was made all the same. */
function DraftLink({ draft }: { draft: string }) {
  const { texts } = useTexts()
  return (
    <p>
      <Link href={`/admin/collections/requests/${draft}`}>{texts.zone.settleDraft}</Link>
    </p>
  )
}
