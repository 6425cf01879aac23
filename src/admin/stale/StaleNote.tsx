'use client'
import { useEffect, useState } from 'react'
import { fill } from '#i18n/fill.ts'
import { formatInstant } from '../formatInstant.ts'
import { useTexts } from '../useTexts.ts'
import type { News } from './askNews.ts'
import { StaleDialog } from './StaleDialog.tsx'

/** That somebody else saved meanwhile. It stays until both versions are brought together, which its dialog does. */
export function StaleNote({ news, isAnswer }: { news: News; isAnswer: boolean }) {
  const { texts, language } = useTexts()
  const [open, setOpen] = useState(false)
  // Each save that is refused opens it again.
  useEffect(() => setOpen(isAnswer), [news, isAnswer])
  const said = news.by ? texts.ui.staleBy : texts.ui.staleAt
  const savedBy = fill(said, { name: news.by ?? '', time: formatInstant(news.savedAt, language) })
  return (
    <div className="office-note office-note--warning kept-offer" role="status">
      <p>
        <strong>{texts.ui.staleTitle}.</strong> {savedBy}
      </p>
      <button type="button" className="office-button office-button--main" onClick={() => setOpen(true)}>
        {texts.ui.staleOpen}
      </button>
      {open && <StaleDialog news={news} savedBy={savedBy} onClose={() => setOpen(false)} />}
    </div>
  )
}
