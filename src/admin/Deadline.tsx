'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import type { DeadlineShown } from '#endpoints/requestDeadline.ts'
import { DayLegend } from './deadline/DayLegend.tsx'
import { DayStrip } from './deadline/DayStrip.tsx'
import { lookOf } from './deadline/lookOf.ts'
import { useAnswer } from './useAnswer.ts'
import { useTexts } from './useTexts.ts'

/** Why a request is due when it is: each day from its receipt on, and the same in words. A draft is promised nothing yet. */
export function Deadline() {
  const { id, data } = useDocumentInfo()
  if (!id || !data || data['status'] === 'draft') return null
  return <Asked key={String(data['updatedAt'])} id={String(id)} />
}

function Asked({ id }: { id: string }) {
  const { texts } = useTexts()
  const { body, failed } = useAnswer<DeadlineShown>(`/api/requests/${id}/deadline`)
  if (failed) return <p role="alert">{texts.deadline.failed}</p>
  if (!body) return null
  const [verdict, ...reasons] = body.sentences
  return (
    <section className="deadline" aria-labelledby="deadline-title">
      <h3 id="deadline-title">{texts.deadline.title}</h3>
      <p className={`office-note ${lookOf(body.state)}`}>
        <strong>{verdict}</strong>
      </p>
      {body.days.length > 0 && <DayStrip shown={body} />}
      {body.days.length > 0 && <DayLegend days={body.days} />}
      {reasons.length > 0 && (
        <ul className="deadline__reasons">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
