'use client'
import { useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import type { AvailableAction } from './useActions.ts'

/** Which of the offered actions somebody is about to take. */
export interface Choice {
  chosen: AvailableAction | null
  choose: (action: AvailableAction) => void
  /** What is typed but not saved yet may well be what was missing: the server decides when it sees it. */
  isPossible: (action: AvailableAction) => boolean
  /** Nothing is open any more. */
  end: () => void
}

/** Keeps the choice until it ends, carried out or given up; then `reload` asks again what may be done. */
export function useChoice(reload: () => void): Choice {
  const modified = useFormModified()
  const [chosen, choose] = useState<AvailableAction | null>(null)
  return {
    chosen,
    choose,
    isPossible: (action) => action.possible || modified,
    end: () => {
      choose(null)
      reload()
    },
  }
}
