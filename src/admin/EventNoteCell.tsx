'use client'
import type { DefaultCellComponentProps } from 'payload'
import { correctionsIn, type Correction } from '#domain/request/corrections.ts'
import { usePathNames } from './usePathNames.ts'
import { useTexts } from './useTexts.ts'

type Props = Pick<DefaultCellComponentProps, 'cellData' | 'rowData'>

interface Told {
  corrections?: unknown
  paths?: unknown
}

/** What an event of the history says, with the parts of the form it is about by their names instead of their paths. */
export function EventNoteCell({ cellData, rowData }: Props) {
  const note = typeof cellData === 'string' ? cellData : ''
  // Payload's type of a row is `any`; what is read from it is checked below.
  const { action, details }: { action?: unknown; details?: unknown } = rowData ?? {}
  const told: Told = typeof details === 'object' ? (details ?? {}) : {}
  const corrections = action === 'requestRevision' ? correctionsIn(told.corrections) : []
  const isEdit = action === 'edited'
  const paths = isEdit ? note.split(', ') : wordsIn(told.paths)
  return (
    <div className="event-note">
      {!isEdit && note}
      {corrections.length > 0 && <Corrections corrections={corrections} />}
      {paths.length > 0 && <Paths paths={paths} />}
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

function Paths({ paths }: { paths: readonly string[] }) {
  const { texts } = useTexts()
  const nameOf = usePathNames()
  return (
    <div>
      {texts.ui.changedParts} {[...new Set(paths.map(nameOf))].join(', ')}
    </div>
  )
}

function wordsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : []
}
