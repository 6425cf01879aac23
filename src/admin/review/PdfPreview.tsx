'use client'
import { useState } from 'react'
import { fill } from '#i18n/fill.ts'
import { useTexts } from '../useTexts.ts'
import { PdfPage } from './PdfPage.tsx'
import { usePdf } from './usePdf.ts'

/** A PDF page by page, drawn by us and not by the browser's own viewer. */
export function PdfPreview({ url, name }: { url: string; name: string }) {
  const { texts } = useTexts()
  const state = usePdf(url)
  const [page, setPage] = useState(1)
  const [failed, setFailed] = useState<number | null>(null)
  if (state.kind === 'loading') return <p role="status">{texts.ui.loading}</p>
  if (state.kind === 'failed') return <NotShown />
  const total = state.pdf.numPages
  const shown = fill(texts.ui.zonePage, { page, total })
  return (
    <>
      {total > 1 && (
        <div className="review__pages" role="group" aria-label={texts.ui.zonePages}>
          <Turn text={texts.ui.zonePrevious} isPossible={page > 1} onTurn={() => setPage(page - 1)} />
          <span role="status">{shown}</span>
          <Turn text={texts.ui.zoneNext} isPossible={page < total} onTurn={() => setPage(page + 1)} />
        </div>
      )}
      {failed === page ? (
        <NotShown />
      ) : (
        <PdfPage pdf={state.pdf} number={page} label={`${name}. ${shown}`} onFailed={() => setFailed(page)} />
      )}
    </>
  )
}

function NotShown() {
  const { texts } = useTexts()
  return (
    <p className="office-note office-note--warning" role="status">
      {texts.ui.reviewNoPreview}
    </p>
  )
}

function Turn({ text, isPossible, onTurn }: { text: string; isPossible: boolean; onTurn: () => void }) {
  return (
    <button
      type="button"
      className="office-button"
      aria-disabled={!isPossible}
      onClick={() => isPossible && onTurn()}
    >
      {text}
    </button>
  )
}
