'use client'
import { useTexts } from './useTexts.ts'

interface Props {
  failed: boolean
  again: () => void
  /** What is being asked for, in words. */
  about: string
  /** For what most often has nothing to say: it waits in silence. */
  quiet?: boolean
}

/** Stands where an answer will: still asked for, or not to be had, with another try. */
export function NotAnswered({ failed, again, about, quiet = false }: Props) {
  const { texts } = useTexts()
  if (!failed) return quiet ? null : <p role="status">{`${about}: ${texts.ui.loading}`}</p>
  return (
    <p className="office-note office-note--bad" role="alert">
      {`${about}: ${texts.ui.notAnswered}`}{' '}
      <button type="button" className="office-button" onClick={again}>
        {texts.ui.retry}
      </button>
    </p>
  )
}
