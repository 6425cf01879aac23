'use client'
import { useEffect, useState } from 'react'
import { callRest } from './rest.ts'
import { useTexts } from './useTexts.ts'

interface Asked<T> {
  /** What was answered last; null until something was. */
  body: T | null
  failed: boolean
  /** Asks once more. */
  again: () => void
}

/** What our REST interface answers to this address; `everyMs` asks it again and again. */
export function useAnswer<T>(path: string, everyMs?: number): Asked<T> {
  const { language } = useTexts()
  const [body, setBody] = useState<T | null>(null)
  const [failed, setFailed] = useState(false)
  const [round, setRound] = useState(0)
  useEffect(() => {
    const abort = new AbortController()
    const ask = async () => {
      const answer = await callRest<T>(path, { language, signal: abort.signal })
      if (abort.signal.aborted) return
      setFailed(answer.kind !== 'ok')
      if (answer.kind === 'ok') setBody(answer.body)
    }
    void ask()
    const timer = everyMs === undefined ? undefined : setInterval(() => void ask(), everyMs)
    return () => {
      abort.abort()
      clearInterval(timer)
    }
  }, [path, language, everyMs, round])
  return { body, failed, again: () => setRound((before) => before + 1) }
}
