'use client'
import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { fill } from '#i18n/fill.ts'
import { formatInstant } from '../formatInstant.ts'
import { askNews } from '../stale/askNews.ts'
import { useSettle } from '../stale/useSettle.ts'
import { usePathNames } from '../usePathNames.ts'
import { useTexts } from '../useTexts.ts'
import type { Kept } from './kept.ts'
import { tellSaveNote } from './saveNote.ts'
import { filledIn } from './typedIn.ts'

/** What was typed and never saved, to be taken up again or dropped. */
export function RestoreOffer({ kept, onDiscard }: { kept: Kept; onDiscard: () => void }) {
  const { texts, language } = useTexts()
  const nameOf = usePathNames()
  const restore = useRestore(kept)
  const time = formatInstant(kept.at, language)
  const fields = Object.keys(kept.typed).map(nameOf).join(', ')
  return (
    <div className="office-note office-note--warning kept-offer" role="status">
      <p>{fill(texts.ui.keptOffer, { time, fields })}</p>
      <div className="kept-offer__buttons">
        <button type="button" className="office-button office-button--main" onClick={() => void restore()}>
          {texts.ui.keptRestore}
        </button>
        <button type="button" className="office-button" onClick={onDiscard}>
          {texts.ui.keptDiscard}
        </button>
      </div>
    </div>
  )
}

/** Puts it back into the form; where somebody else saved something else meanwhile, both versions are shown first. */
function useRestore({ typed, seenAt }: Kept): () => Promise<void> {
  const form = useForm()
  const settle = useSettle()
  const { id } = useDocumentInfo()
  const { language } = useTexts()
  return async () => {
    const shown = filledIn(form.getFields())
    const known = Object.entries(typed).filter(([path]) => path in shown)
    const versions = { ...shown, ...Object.fromEntries(known) }
    if (!id) {
      const stored = Object.fromEntries(Object.entries(shown).map(([path, { base }]) => [path, base]))
      return settle({ form: versions, stored }, {})
    }
    const news = await askNews({ id: String(id), form: versions, seenAt: seenAt ?? '', language })
    if (!news) tellSaveNote({ kind: 'lost' })
    else if (news.differences.length > 0) tellSaveNote({ kind: 'stale', news, isAnswer: true })
    else settle(news, {})
  }
}
