'use client'
import { useEffect, useState } from 'react'
import { callRest } from '../rest.ts'
import { useTexts } from '../useTexts.ts'
import type { ZoneAgeShown } from './ZoneAge.tsx'

interface Said {
  code: string
  message: string
}

/** What `POST /api/requests/check-name` found. */
export interface NameVerdict {
  ok: boolean
  fqdn: string | null
  problems: Said[]
  warnings: Said[]
  suggestions: string[]
  zone: ZoneAgeShown | null
}

export type NameCheck =
  { kind: 'none' } | { kind: 'checking' } | { kind: 'lost' } | { kind: 'told'; verdict: NameVerdict }

const PAUSE_MS = 400

/** Asks about a name once typing rests; an answer to an older spelling never shows. Null asks nothing. */
export function useNameCheck(name: string | null, unit: string | null): NameCheck {
  const { language } = useTexts()
  const [check, setCheck] = useState<NameCheck>({ kind: 'none' })
  useEffect(() => {
    if (!name) return setCheck({ kind: 'none' })
    const abort = new AbortController()
    const ask = async () => {
      setCheck({ kind: 'checking' })
      const call = { language, method: 'POST', body: { name, unit }, signal: abort.signal } as const
      const answer = await callRest<NameVerdict>('/api/requests/check-name', call)
      if (abort.signal.aborted) return
      setCheck(answer.kind === 'ok' ? { kind: 'told', verdict: answer.body } : { kind: 'lost' })
    }
    const timer = setTimeout(() => void ask(), PAUSE_MS)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [name, unit, language])
  return check
}
