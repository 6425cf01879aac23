'use client'
import { useRef, useState } from 'react'
import { callRest, type RefusalShown } from '../rest.ts'
import { useTexts } from '../useTexts.ts'

export interface Passwords {
  current: string
  wanted: string
  repeated: string
}

interface Call {
  path: string
  method: 'POST' | 'PATCH'
  body: (given: Passwords) => object
  onDone: () => void
}

/** What is typed into a form that sets a password, how it goes, and what is wrong with which field. */
export function usePasswordForm({ path, method, body, onDone }: Call) {
  const { texts, language } = useTexts()
  const [given, setGiven] = useState<Passwords>({ current: '', wanted: '', repeated: '' })
  const [refusal, setRefusal] = useState<RefusalShown | null>(null)
  const [state, setState] = useState<'typing' | 'unequal' | 'saving' | 'lost'>('typing')
  const running = useRef(false)

  const save = async () => {
    if (running.current) return
    if (given.wanted !== given.repeated) return setState('unequal')
    running.current = true
    setState('saving')
    setRefusal(null)
    const answer = await callRest(path, { language, method, body: body(given) })
    running.current = false
    if (answer.kind === 'ok') return onDone()
    setState(answer.kind === 'lost' ? 'lost' : 'typing')
    if (answer.kind === 'refused') setRefusal(answer.refusal)
  }
  const beside = (field: string) => refusal?.errors.find(({ path: at }) => at === field)?.message ?? null
  const isBeside = refusal?.errors.some(({ path: at }) => at === 'password' || at === 'currentPassword')
  return {
    given,
    change: (changed: Partial<Passwords>) => setGiven({ ...given, ...changed }),
    save,
    busy: state === 'saving',
    problems: {
      current: beside('currentPassword'),
      wanted: beside('password'),
      repeated: state === 'unequal' ? texts.account.notEqual : null,
      whole: state === 'lost' ? texts.ui.connectionLostKept : refusal && !isBeside ? refusal.message : null,
    },
  }
}
