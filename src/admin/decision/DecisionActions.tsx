'use client'
import { AdviceNote } from '../actions/AdviceNote.tsx'
import { OfferedActions } from '../actions/OfferedActions.tsx'
import { ProblemList } from '../actions/ProblemList.tsx'
import { useActions, type AvailableAction } from '../actions/useActions.ts'
import { useChoice } from '../actions/useChoice.ts'
import { useTexts } from '../useTexts.ts'

/** What may come of a decision; the other actions stay in the bar above. */
const OUTCOMES: ReadonlySet<string> = new Set(['approve', 'requestRevision', 'reject'])

/** What an approval will do, what speaks against it or keeps it from being given, and the ways to decide. */
export function DecisionActions({ id }: { id: string }) {
  const { texts } = useTexts()
  const { offer, failed, reload } = useActions(id)
  const choice = useChoice(reload)
  const outcomes = offer?.actions.filter(({ action }) => OUTCOMES.has(action)) ?? []
  const approval = outcomes.find(({ action }) => action === 'approve')
  return (
    <div className="decision-card__decision">
      <h4>{texts.ui.decisionDns}</h4>
      {!offer && <p role="status">{failed ? texts.ui.connectionLost : texts.ui.loading}</p>}
      {offer && <AdviceNote advice={offer} />}
      {approval && <NotYet approval={approval} />}
      <div className="decision-card__buttons" role="group" aria-label={texts.ui.decisionTitle}>
        <OfferedActions offer={offer} actions={outcomes} choice={choice} />
      </div>
    </div>
  )
}

/** Said before it is tried: whoever has but a minute should not have to press to learn it. */
function NotYet({ approval: { reason } }: { approval: AvailableAction }) {
  const { texts } = useTexts()
  if (!reason) return null
  return (
    <div className="office-note office-note--warning">
      <p>
        <strong>{texts.ui.decisionNotYet}</strong> {reason.message}
      </p>
      <ProblemList problems={reason.errors} />
    </div>
  )
}
