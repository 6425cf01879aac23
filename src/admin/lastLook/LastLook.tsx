'use client'
import { useAllFormFields, useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { ProblemList } from '../actions/ProblemList.tsx'
import type { AvailableAction } from '../actions/useActions.ts'
import { typedIn } from '../keep/typedIn.ts'
import { useValueWords } from '../returned/useValueWords.ts'
import { usePathNames } from '../usePathNames.ts'
import { useTexts } from '../useTexts.ts'
import { LastLookDocuments } from './LastLookDocuments.tsx'
import { summaryRows, type SummaryRow } from './summaryRows.ts'

interface Props {
  action: AvailableAction
  /** Leaves the dialog for what is missing. */
  onJump: (path: string) => void
}

/** Before it is submitted: what will be sent, as it stands in the form now, and what is still missing. */
export function LastLook({ action, onJump }: Props) {
  const { texts } = useTexts()
  const { id } = useDocumentInfo()
  const [fields] = useAllFormFields()
  const isUnsaved = useFormModified()
  // What is typed and not saved yet may be what was missing; the server decides when it sees it.
  const typed = typedIn(fields)
  const missing = action.reason?.errors.filter(({ path }) => !(path in typed)) ?? []
  return (
    <section className="last-look" aria-label={texts.ui.lastLook}>
      <h3>{texts.ui.lastLook}</h3>
      <dl>
        {summaryRows(fields).map((row) => (
          <Row key={row.path} row={row} />
        ))}
      </dl>
      <h4>{texts.ui.lastLookDocuments}</h4>
      <LastLookDocuments request={String(id)} />
      {missing.length > 0 && (
        <div className="office-note office-note--warning">
          <p>{texts.ui.lastLookMissing}</p>
          <ProblemList problems={missing} onJump={onJump} />
        </div>
      )}
      {isUnsaved && <p className="office-note">{texts.ui.lastLookUnsaved}</p>}
    </section>
  )
}

const NAMES: ReadonlySet<string> = new Set(['requestedName', 'newName'])

function Row({ row: { path, values } }: { row: SummaryRow }) {
  const { texts } = useTexts()
  const nameOf = usePathNames()
  const inWords = useValueWords()
  const zone: unknown = useConfig().config.admin.custom?.['zone']
  const said = values.map((each) => {
    if (each.path === 'target.proxied') return nameOf(each.path)
    const words = inWords(each.path, each.value)
    return NAMES.has(each.path) && each.value ? `${words}.${String(zone)}` : words
  })
  return (
    <div>
      <dt>{nameOf(path)}</dt>
      <dd>{said.length > 0 ? said.join(' · ') : texts.ui.returnedEmpty}</dd>
    </div>
  )
}
