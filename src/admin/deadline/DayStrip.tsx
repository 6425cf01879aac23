import type { DayShown, DeadlineShown } from '#endpoints/requestDeadline.ts'
import { daysText, shortDayText } from '#i18n/dayText.ts'
import { fill } from '#i18n/fill.ts'
import { useTexts } from '../useTexts.ts'
import { shortened, type Gap } from './shortened.ts'
import { signOf } from './signOf.ts'

/** Every day in a little box: its date, how it counts, and whether it is the due day or today; read out, each is a sentence. */
export function DayStrip({ shown }: { shown: DeadlineShown }) {
  const { texts } = useTexts()
  return (
    <ol className="deadline__days" aria-label={texts.deadline.days}>
      {shortened(shown.days).map((each) =>
        'count' in each ? <Between key={each.from} gap={each} /> : <Day key={each.date} day={each} />,
      )}
    </ol>
  )
}

function Day({ day }: { day: DayShown }) {
  const { texts, language } = useTexts()
  const { weekday, date } = shortDayText(day.date, language)
  const looks = [day.kind, ...day.marks, ...(day.isExtension ? ['extension'] : [])]
  return (
    <li
      className={['deadline__day', ...looks.map((look) => `deadline__day--${look}`)].join(' ')}
      title={day.words}
    >
      <span className="office-unseen">{day.words}</span>
      <span aria-hidden="true">{weekday}</span>
      <span aria-hidden="true">{date}</span>
      <strong aria-hidden="true">{signOf(day, texts)}</strong>
      {day.marks.map((mark) => (
        <em key={mark} aria-hidden="true">
          {texts.deadline[mark]}
        </em>
      ))}
    </li>
  )
}

function Between({ gap: { from, until, count } }: { gap: Gap }) {
  const { texts, language } = useTexts()
  const days = daysText([from, until], language)
  return <li className="deadline__gap">… {fill(texts.deadline.between, { days, count })} …</li>
}
