'use client'
import { useListDrawerContext, useListQuery } from '@payloadcms/ui'
import { EXPORT_FORMATS, isExported } from '#domain/export/formats.ts'
import { fill } from '#i18n/fill.ts'
import { useExport, type ExportState } from './exports/useExport.ts'
import { useTexts } from './useTexts.ts'

/** Above a list: the same rows as a file. Where a list only serves to choose from, there is nothing to take away. */
export function ExportList() {
  const { collectionSlug } = useListQuery()
  const { isInDrawer } = useListDrawerContext()
  return isInDrawer || !isExported(collectionSlug) ? null : <Choice list={collectionSlug} />
}

function Choice({ list }: { list: string }) {
  const { texts } = useTexts()
  const { state, start, stop } = useExport(list)
  const busy = state.kind === 'busy'
  return (
    <div className="export-list" aria-busy={busy}>
      {EXPORT_FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          className="office-button"
          aria-disabled={busy}
          onClick={() => void start(format)}
        >
          {texts.listFiles[format]}
        </button>
      ))}
      {busy && (
        <button type="button" className="office-button" onClick={stop}>
          {texts.ui.cancel}
        </button>
      )}
      <Told state={state} />
    </div>
  )
}

function Told({ state }: { state: ExportState }) {
  const { texts } = useTexts()
  const { listFiles } = texts
  const trouble = state.kind === 'failed' ? state.message : state.kind === 'lost' && listFiles.interrupted
  return (
    <>
      <span role="status" className="export-list__state">
        {state.kind === 'busy' && listFiles.preparing}
        {state.kind === 'done' && fill(listFiles.done, { name: state.name })}
      </span>
      {state.kind === 'busy' && state.bytes > 0 && (
        // Told to the eye only: a voice would read every step.
        <span aria-hidden="true">{fill(listFiles.received, { kilobytes: kilobytesIn(state.bytes) })}</span>
      )}
      {trouble && (
        <p className="office-note office-note--bad" role="alert">
          {trouble}
        </p>
      )}
    </>
  )
}

function kilobytesIn(bytes: number): number {
  return Math.ceil(bytes / 1000)
}
