'use client'
import { useState, type FormEvent } from 'react'
import { Dialog } from '../Dialog.tsx'
import { DialogButtons } from '../DialogButtons.tsx'
import { useTexts } from '../useTexts.ts'
import type { News } from './askNews.ts'
import { firstChoices, type Choices } from './compareVersions.ts'
import { DifferenceChoice } from './DifferenceChoice.tsx'
import { useSettle } from './useSettle.ts'

interface Props {
  news: News
  /** By whom and when, in a sentence. */
  savedBy: string
  onClose: () => void
}

/** Field by field what is stored and what was typed, and which of both shall stay. */
export function StaleDialog({ news, savedBy, onClose }: Props) {
  const { texts } = useTexts()
  const settle = useSettle()
  const { differences } = news
  const [choices, setChoices] = useState<Choices>(() => firstChoices(differences))
  const chooseAll = (choice: 'mine' | 'stored') =>
    setChoices(
      Object.fromEntries(
        differences.map(({ path, kind }) => [path, kind === 'locked' ? 'stored' : choice] as const),
      ),
    )
  const apply = (event: FormEvent) => {
    event.preventDefault()
    // React hands events of a portal to its parents too; the document's form must not take this one for its own.
    event.stopPropagation()
    onClose()
    settle(news, choices)
  }
  return (
    <Dialog title={texts.ui.staleTitle} onClose={onClose}>
      <form className="office-dialog__body" onSubmit={apply}>
        <p>{savedBy}</p>
        <p>{texts.ui.staleChoose}</p>
        <div className="kept-offer__buttons">
          <button type="button" className="office-button" onClick={() => chooseAll('mine')}>
            {texts.ui.staleAllMine}
          </button>
          <button type="button" className="office-button" onClick={() => chooseAll('stored')}>
            {texts.ui.staleAllStored}
          </button>
        </div>
        {differences.map((difference) => (
          <DifferenceChoice
            key={difference.path}
            difference={difference}
            choice={choices[difference.path] ?? 'stored'}
            onChoose={(choice) => setChoices({ ...choices, [difference.path]: choice })}
          />
        ))}
        <DialogButtons confirm={texts.ui.staleApply} busy={false} onClose={onClose} />
      </form>
    </Dialog>
  )
}
