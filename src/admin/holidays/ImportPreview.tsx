'use client'
import { Link } from '@payloadcms/ui'
import type { HolidayRow } from '#domain/workdays/holidayImport.ts'
import { dayText } from '#i18n/dayText.ts'
import { fill } from '#i18n/fill.ts'
import { formatInstant } from '../formatInstant.ts'
import { useTexts } from '../useTexts.ts'
import type { PreviewShown } from './useImport.ts'

interface Props {
  preview: PreviewShown
  onConfirm: () => void
}

/** What the file changes, what it leaves, and whose due time moves; only then the button that does it. */
export function ImportPreview({ preview: { plan, removed, moved }, onConfirm }: Props) {
  const { texts, language } = useTexts()
  const { ui } = texts
  const isNothing = plan.added.length + plan.changed.length + removed.length === 0
  const left = removed.length > 0 ? [] : plan.missing
  return (
    <section className="holiday-import__preview" aria-live="polite">
      <Rows title={ui.holidayImportAdded} rows={plan.added} />
      <Rows
        title={ui.holidayImportChanged}
        rows={plan.changed.map(({ after }) => after)}
        before={plan.changed.map(({ before }) => before)}
      />
      <Rows title={ui.holidayImportRemoved} rows={removed} />
      <Rows title={ui.holidayImportKept} rows={plan.kept.map(({ stored }) => stored)} />
      <Rows title={ui.holidayImportMissingRows} rows={left} />
      <p>{fill(ui.holidayImportUnchanged, { count: plan.unchanged })}</p>
      {moved.length > 0 && (
        <>
          <h4>{`${ui.holidayImportMoved} (${moved.length})`}</h4>
          <ul>
            {moved.map(({ id, number, unit, from, to }) => (
              <li key={id}>
                <Link href={`/admin/collections/requests/${id}`}>{number ?? ui.openRequest}</Link> {unit}:{' '}
                <del>{formatInstant(from, language)}</del> <ins>{formatInstant(to, language)}</ins>
              </li>
            ))}
          </ul>
        </>
      )}
      {isNothing ? (
        <p role="status">{ui.holidayImportNothing}</p>
      ) : (
        <button type="button" className="office-button office-button--main" onClick={onConfirm}>
          {ui.holidayImportRun}
        </button>
      )}
    </section>
  )
}

interface Listed {
  title: string
  rows: readonly HolidayRow[]
  before?: readonly HolidayRow[]
}

function Rows({ title, rows, before = [] }: Listed) {
  const { texts, language } = useTexts()
  const words = ({ name, kind, decree }: HolidayRow) =>
    [name, texts.holidayKinds[kind], decree].filter(Boolean).join(', ')
  if (rows.length === 0) return null
  return (
    <>
      <h4>{`${title} (${rows.length})`}</h4>
      <ul>
        {rows.map((row, index) => (
          <li key={row.date}>
            {dayText(row.date, language)}: {before[index] && <del>{words(before[index])}</del>} {words(row)}
          </li>
        ))}
      </ul>
    </>
  )
}
