'use client'
import { useId, useState, type ChangeEvent } from 'react'
import { fill } from '#i18n/fill.ts'
import { useTexts } from '../useTexts.ts'
import { ImportPreview } from './ImportPreview.tsx'
import { useImport, type ImportState } from './useImport.ts'

/** A file or its text, what it would change, and the word that it shall. */
export function ImportForm() {
  const { texts } = useTexts()
  const [csv, setCsv] = useState('')
  const [removeMissing, setRemoveMissing] = useState(false)
  const { state, forget, preview, carryOut } = useImport()
  const wish = { csv, removeMissing }
  const busy = state.kind === 'asking'
  const change = (text: string) => (setCsv(text), forget())
  return (
    <div className="holiday-import__form" aria-busy={busy}>
      <p>{texts.ui.holidayImportHint}</p>
      <Source csv={csv} onChange={change} />
      <label className="holiday-import__option">
        <input
          type="checkbox"
          checked={removeMissing}
          onChange={(event) => (setRemoveMissing(event.target.checked), forget())}
        />{' '}
        {texts.ui.holidayImportMissing}
      </label>
      <p>
        <button
          type="button"
          className="office-button"
          aria-disabled={busy || !csv.trim()}
          onClick={() => void (csv.trim() && preview(wish))}
        >
          {busy ? texts.ui.loading : texts.ui.holidayImportPreview}
        </button>
      </p>
      <Trouble state={state} />
      {state.kind === 'done' && <p role="status">{texts.ui.holidayImportDone}</p>}
      {state.kind === 'preview' && (
        <ImportPreview preview={state.preview} onConfirm={() => void carryOut(wish, state.preview.hash)} />
      )}
    </div>
  )
}

function Source({ csv, onChange }: { csv: string; onChange: (text: string) => void }) {
  const { texts } = useTexts()
  const [fileId, textId] = [useId(), useId()]
  const choose = (event: ChangeEvent<HTMLInputElement>) => void event.target.files?.[0]?.text().then(onChange)
  return (
    <>
      <p>
        <label htmlFor={fileId}>{texts.ui.holidayImportFile}</label>{' '}
        <input id={fileId} type="file" accept=".csv,text/csv" onChange={choose} />
      </p>
      <label htmlFor={textId}>{texts.ui.holidayImportPaste}</label>
      <textarea
        id={textId}
        rows={5}
        spellCheck={false}
        value={csv}
        onChange={(event) => onChange(event.target.value)}
      />
    </>
  )
}

function Trouble({ state }: { state: ImportState }) {
  const { texts } = useTexts()
  if (state.kind === 'lost')
    return (
      <p className="office-note office-note--bad" role="alert">
        {texts.ui.connectionLostKept}
      </p>
    )
  if (state.kind !== 'refused') return null
  const lineOf = (path: string) => fill(texts.ui.holidayImportLine, { line: path.replace('line ', '') })
  return (
    <div className="office-note office-note--bad" role="alert">
      <p>{state.refusal.message}</p>
      <ul>
        {state.refusal.errors.map(({ path, message }, index) => (
          <li key={index}>
            <strong>{lineOf(path)}:</strong> {message}
          </li>
        ))}
      </ul>
    </div>
  )
}
