'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'
import { z } from 'zod'
import type { RequestAction } from '#domain/request/transitions.ts'
import { useKept } from '../keep/useKept.ts'
import { choices, type Choices } from '../returned/choices.ts'
import type { Given } from './ActionInputs.tsx'
import type { Outcome } from './useSaveAction.ts'

const entered = z.object({
  given: z.object({ note: z.string(), reasonCode: z.string(), assignee: z.string() }),
  choices,
})
const NOTHING: z.infer<typeof entered> = {
  given: { note: '', reasonCode: '', assignee: '' },
  choices: {},
}

interface Around {
  outcome: Outcome
  onClose: () => void
}

/** What is entered for an action on the request of this page; kept until the action is carried out or given up. */
export function useEntered(action: RequestAction, { outcome, onClose }: Around) {
  const { id } = useDocumentInfo()
  const place = `${id}/${action}`
  const { value, change, forget } = useKept({ place, initial: NOTHING, schema: entered })
  const isDone = outcome.kind === 'done'
  useEffect(() => {
    if (isDone) forget()
    // Once, at the end; the callback is new with every drawing.
  }, [isDone])
  return {
    ...value,
    giveUp: () => {
      forget()
      onClose()
    },
    give: (changed: Partial<Given>) => change({ ...value, given: { ...value.given, ...changed } }),
    choose: (chosen: Choices) => change({ ...value, choices: chosen }),
  }
}
