import type { DayShown } from '#endpoints/requestDeadline.ts'
import type { DayKind } from '#domain/workdays/dayStrip.ts'
import { useTexts } from '../useTexts.ts'

const KINDS: readonly DayKind[] = ['received', 'counted', 'late', 'weekend', 'holiday', 'paused']

/** What the signs mean, as far as they appear. Read out, each day says it itself. */
export function DayLegend({ days }: { days: readonly DayShown[] }) {
  const { legend } = useTexts().texts.deadline
  const shown = KINDS.filter((kind) => days.some((day) => day.kind === kind))
  const isExtended = days.some(({ isExtension }) => isExtension)
  return (
    <ul className="deadline__legend" aria-hidden="true">
      {shown.map((kind) => (
        <Sign key={kind} looks={`deadline__day--${kind}`} text={legend[kind]} />
      ))}
      {isExtended && <Sign looks="deadline__day--counted deadline__day--extension" text={legend.extension} />}
    </ul>
  )
}

function Sign({ looks, text }: { looks: string; text: string }) {
  return (
    <li>
      <span className={`deadline__swatch ${looks}`} /> {text}
    </li>
  )
}
