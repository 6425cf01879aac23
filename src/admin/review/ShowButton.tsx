'use client'
import { useTexts } from '../useTexts.ts'
import { useReviewFocus } from './reviewFocus.ts'

interface Props {
  document: string
  /** What the button is about, for those who do not see where it stands. */
  about: string
}

/** Puts a document beside the list, where documents are judged. */
export function ShowButton({ document, about }: Props) {
  const { texts } = useTexts()
  const review = useReviewFocus()
  if (!review) return null
  return (
    <button
      type="button"
      className="office-button"
      data-review="show"
      aria-pressed={review.shown === document}
      aria-label={`${texts.ui.reviewShow}: ${about}`}
      onClick={() => review.show(document)}
    >
      {texts.ui.reviewShow}
    </button>
  )
}
