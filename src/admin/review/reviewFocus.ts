'use client'
import { createContext, useContext } from 'react'

/** Which document stands beside the list while it is judged. */
export interface ReviewFocus {
  shown: string | null
  show: (document: string) => void
}

/** Null where nothing is judged. */
export const ReviewFocusContext = createContext<ReviewFocus | null>(null)

export function useReviewFocus(): ReviewFocus | null {
  return useContext(ReviewFocusContext)
}
