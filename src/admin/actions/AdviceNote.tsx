'use client'
import { UNDECIDED_STATUSES } from '#domain/request/status.ts'
import { ZoneAge } from '../name/ZoneAge.tsx'
import { useTexts } from '../useTexts.ts'
import { ProblemList } from './ProblemList.tsx'
import { AdoptionNote, PlanNote } from './PlanNote.tsx'
import type { Advice } from './useActions.ts'

/** What forbids nothing but should be known before a request is submitted or decided. */
export function AdviceNote({ advice: { status, warnings, zone, plan, adoption } }: { advice: Advice }) {
  const { texts } = useTexts()
  return (
    <div className="office-advice">
      {plan && <PlanNote plan={plan} />}
      {adoption?.before && <AdoptionNote record={adoption.before} />}
      {warnings.length > 0 && (
        <div className="office-note office-note--warning">
          <p>{texts.ui.toConsider}</p>
          <ProblemList problems={warnings} />
        </div>
      )}
      {UNDECIDED_STATUSES.includes(status) && <ZoneAge zone={zone} />}
    </div>
  )
}
