'use client'
import { useState } from 'react'
import type { Finding } from '#domain/dns/drift.ts'
import { settlementsOf, type Settlement } from '#domain/dns/settlement.ts'
import { useIsCaseworker } from '../useIsCaseworker.ts'
import { useTexts } from '../useTexts.ts'
import { SettleDialog } from './SettleDialog.tsx'

/** A difference as the screen has it. */
export type SettledFinding = Pick<Finding, 'kind' | 'subdomain' | 'expected' | 'found'>

/** What caseworkers may have decided about a difference, as buttons beside it; nothing where it is mended elsewhere. */
export function SettleFinding({ finding }: { finding: SettledFinding }) {
  const { texts } = useTexts()
  const isCaseworker = useIsCaseworker()
  const [chosen, setChosen] = useState<Settlement | null>(null)
  const settlements = isCaseworker ? settlementsOf(finding) : []
  if (settlements.length === 0) return null
  return (
    <div className="zone-findings__settle">
      {settlements.map((settlement) => (
        <button
          key={settlement}
          type="button"
          className="office-button"
          aria-haspopup="dialog"
          onClick={() => setChosen(settlement)}
        >
          {texts.settlements[settlement]}
        </button>
      ))}
      {chosen && <SettleDialog settlement={chosen} finding={finding} onClose={() => setChosen(null)} />}
    </div>
  )
}
