import type { Tracked } from '#complaint/track.ts'
import { RATINGS } from '#domain/complaint/words.ts'
import { PATHS } from '#domain/website/paths.ts'
import { instantText } from '#i18n/instantText.ts'
import type { Answered } from './answers.tsx'
import { ChoiceField, LongField, TextField } from './Fields.tsx'
import type { Shown } from './Layout.tsx'
import { ProblemSummary } from './Problems.tsx'

interface Props {
  shown: Shown
  answered: Answered | null
  typed: Answered['typed']
}

/** Where a complaint stands, for whoever knows its number and code. */
export function TrackPage({ shown, answered, typed }: Props) {
  const { track } = shown.texts.website
  const tracked = answered?.tracked
  const known = { number: textOf(typed?.['number']), code: textOf(typed?.['code']) }
  return (
    <>
      <p className="lead">{track.lead}</p>
      <ProblemSummary shown={shown} refusal={answered?.refusal} names={{}} />
      {tracked ? (
        <Standing shown={shown} tracked={tracked} known={known} />
      ) : (
        <Question shown={shown} known={known} />
      )}
    </>
  )
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

interface Known {
  number: string
  code: string
}

function Question({ shown, known }: { shown: Shown; known: Known }) {
  const { website, complaintFields } = shown.texts
  return (
    <form className="sheet" action={PATHS.track[shown.language]} method="post">
      <TextField
        name="number"
        label={complaintFields.number}
        value={known.number}
        hint={website.track.numberHint}
      />
      <TextField name="code" label={website.complain.code} value="" />
      <button type="submit">{website.track.show}</button>
    </form>
  )
}

interface Found {
  shown: Shown
  tracked: Tracked
  known: Known
}

function Standing({ shown, tracked, known }: Found) {
  const { texts, language } = shown
  const { track } = texts.website
  const { number, title, status, receivedAt, dueAt, response, canRate, canReopen } = tracked
  return (
    <>
      <section className={`answer answer--${response ? 'active' : 'suspended'}`} aria-labelledby="standing">
        <h2 id="standing">{texts.complaintStatuses[status]}</h2>
        <dl>
          <dt>{texts.complaintFields.number}</dt>
          <dd>{number}</dd>
          <dt>{texts.complaintFields.title}</dt>
          <dd>{title}</dd>
          <dt>{texts.complaintFields.receivedAt}</dt>
          <dd>{instantText(receivedAt, language)}</dd>
          {!response && dueAt && (
            <>
              <dt>{track.answerBy}</dt>
              <dd>{instantText(dueAt, language)}</dd>
            </>
          )}
        </dl>
        {response && (
          <>
            <h3>{texts.complaintFields.response}</h3>
            <p className="said">{response}</p>
            <p className="hint">{track.objection}</p>
          </>
        )}
      </section>
      <History shown={shown} tracked={tracked} />
      {canRate && <RateForm shown={shown} known={known} />}
      {canReopen && <ReopenForm shown={shown} known={known} />}
    </>
  )
}

function History({ shown: { texts, language }, tracked }: Pick<Found, 'shown' | 'tracked'>) {
  const names: Readonly<Record<string, string>> = texts.eventNames
  return (
    <section aria-labelledby="history">
      <h2 id="history">{texts.complaintFields.history}</h2>
      <ol className="names">
        {tracked.history.map(({ action, at, note }) => (
          <li key={`${action} ${at.toISOString()}`}>
            <time dateTime={at.toISOString()}>{instantText(at, language)}</time>
            <br />
            <strong>{names[action] ?? action}</strong>
            {note && <p className="said">{note}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}

interface StepProps {
  shown: Shown
  known: Known
}

function Step({ shown, known, action, children }: StepProps & { action: string; children: React.ReactNode }) {
  return (
    <form className="sheet" action={PATHS.track[shown.language]} method="post">
      <input type="hidden" name="number" value={known.number} />
      <input type="hidden" name="code" value={known.code} />
      <input type="hidden" name="action" value={action} />
      {children}
    </form>
  )
}

function RateForm(props: StepProps) {
  const { track } = props.shown.texts.website
  return (
    <section aria-labelledby="rate">
      <h2 id="rate">{track.rateTitle}</h2>
      <Step {...props} action="rate">
        <ChoiceField
          name="rating"
          label={track.rating}
          options={RATINGS.map((rating) => [String(rating), track.ratings[rating]])}
          empty={props.shown.texts.website.complain.choose}
        />
        <LongField name="note" label={track.ratingNote} rows={3} />
        <button type="submit">{track.rate}</button>
      </Step>
    </section>
  )
}

function ReopenForm(props: StepProps) {
  const { track } = props.shown.texts.website
  return (
    <section aria-labelledby="reopen">
      <h2 id="reopen">{track.reopenTitle}</h2>
      <p>{track.reopenHint}</p>
      <Step {...props} action="reopen">
        <LongField name="note" label={track.reopenReason} rows={4} required />
        <button type="submit">{track.reopen}</button>
      </Step>
    </section>
  )
}
