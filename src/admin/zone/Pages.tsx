'use client'
import { fill } from '#i18n/fill.ts'
import { useTexts } from '../useTexts.ts'

interface Props {
  page: number
  totalPages: number
  onTurn: (page: number) => void
}

/** Turns the pages of a list; nothing where one page is all. */
export function Pages({ page, totalPages, onTurn }: Props) {
  const { texts } = useTexts()
  if (totalPages <= 1) return null
  return (
    <nav className="zone-table__pages" aria-label={texts.ui.zonePages}>
      <button type="button" className="office-button" disabled={page <= 1} onClick={() => onTurn(page - 1)}>
        {texts.ui.zonePrevious}
      </button>
      <span>{fill(texts.ui.zonePage, { page, total: totalPages })}</span>
      <button
        type="button"
        className="office-button"
        disabled={page >= totalPages}
        onClick={() => onTurn(page + 1)}
      >
        {texts.ui.zoneNext}
      </button>
    </nav>
  )
}
