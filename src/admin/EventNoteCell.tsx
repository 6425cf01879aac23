'use client'
import type { DefaultCellComponentProps } from 'payload'
import { correctionsIn, type Correction } from '#domain/request/corrections.ts'
import { Badge } from './StatusBadge.tsx'
import { usePathNames, type Form } from './usePathNames.ts'
import { useTexts } from './useTexts.ts'

type Props = Pick<DefaultCellComponentProps, 'cellData' | 'rowData'>

interface Row {
  action?: unknown
  details?: unknown
  visibleToUnit?: unknown
}

interface Told {
  corrections?: unknown
  paths?: unknown
  adopted?: unknown
}

/** Events whose note is nothing but the parts of a form that changed. */
const FORMS: Readonly<Record<string, Form>> = {
  edited: { collectionSlug: 'requests' },
  accountChanged: { collectionSlug: 'users' },
  unitChanged: { collectionSlug: 'units' },
  serviceChanged: { globalSlug: 'service' },
}

/** What an event of the history says, with the parts of the form it is about by their names instead of their paths. */
export function EventNoteCell({ cellData, rowData }: Props) {
  const { texts } = useTexts()
  const note = typeof cellData === 'string' ? cellData : ''
  // Payload's type of a row is `any`; what is read from it is checked below.
  const { action, details, visibleToUnit }: Row = rowData ?? {}
  const told: Told = typeof details === 'object' ? (details ?? {}) : {}
  const corrections = action === 'requestRevision' ? correctionsIn(told.corrections) : []
  const adopted = action === 'adoptRecord' ? recordIn(told.adopted) : ''
  const form = FORMS[String(action)]
  const paths = form ? note.split(', ') : wordsIn(told.paths)
  return (
    <div className="event-note">
      {action === 'addNote' && visibleToUnit === false && <Badge tone="quiet" text={texts.ui.internalOnly} />}
      {!form && note}
      {adopted && (
        <div>
          <code>{adopted}</code>
        </div>
      )}
      {corrections.length > 0 && <Corrections corrections={corrections} />}
      {paths.length > 0 && <Paths paths={paths} form={form} />}
    </div>
  )
}

function Corrections({ corrections }: { corrections: readonly Correction[] }) {
  const nameOf = usePathNames()
  return (
    <ul>
      {corrections.map(({ path, note }) => (
        <li key={path}>
          <strong>{nameOf(path)}</strong>
          {note && `: ${note}`}
        </li>
      ))}
    </ul>
  )
}

function Paths({ paths, form }: { paths: readonly string[]; form: Form | undefined }) {
  const { texts } = useTexts()
  const nameOf = usePathNames(form)
  return (
    <div>
      {texts.ui.changedParts} {[...new Set(paths.map(nameOf))].join(', ')}
    </div>
  )
}

/** A record that was taken over, as the history keeps it. */
function recordIn(value: unknown): string {
  if (typeof value !== 'object' || value === null) return ''
  const { name, type, content }: { name?: unknown; type?: unknown; content?: unknown } = value
  return wordsIn([name, type, content]).join(' ')
}

function wordsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : []
}
