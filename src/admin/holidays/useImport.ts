'use client'
import { useRouter } from 'next/navigation.js'
import { useRef, useState } from 'react'
import type { ImportAnswer } from '#endpoints/importHolidays.ts'
import { callRest, type RefusalShown } from '../rest.ts'
import { useTexts } from '../useTexts.ts'

/** As REST answers it: instants are texts there. */
export type PreviewShown = Omit<ImportAnswer, 'moved'> & {
  moved: { id: string; number: string | null; unit: string; from: string; to: string }[]
}

export type ImportState =
  | { kind: 'none' | 'asking' | 'done' | 'lost' }
  | { kind: 'preview'; preview: PreviewShown }
  | { kind: 'refused'; refusal: RefusalShown }

interface Wish {
  csv: string
  removeMissing: boolean
}

/** Asks for the plan, and carries out the one that was shown. */
export function useImport() {
  const { language } = useTexts()
  const { refresh } = useRouter()
  const running = useRef(false)
  const [state, setState] = useState<ImportState>({ kind: 'none' })
  const ask = async (path: string, body: object): Promise<PreviewShown | null> => {
    // State would come too late for the second half of a double click.
    if (running.current) return null
    running.current = true
    setState({ kind: 'asking' })
    const answer = await callRest<PreviewShown>(`/api/holidays/${path}`, { language, method: 'POST', body })
    running.current = false
    if (answer.kind === 'ok') return answer.body
    setState(answer.kind === 'refused' ? { kind: 'refused', refusal: answer.refusal } : { kind: 'lost' })
    return null
  }
  const preview = async (wish: Wish) => {
    const found = await ask('import/preview', wish)
    if (found) setState({ kind: 'preview', preview: found })
  }
  const carryOut = async (wish: Wish, hash: string) => {
    if (!(await ask('import', { ...wish, hash }))) return
    setState({ kind: 'done' })
    refresh()
  }
  return { state, forget: () => setState({ kind: 'none' }), preview, carryOut }
}
