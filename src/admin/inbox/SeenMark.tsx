'use client'
import { useRouter } from 'next/navigation.js'
import { useEffect } from 'react'
import { callRest } from '../rest.ts'
import { useTexts } from '../useTexts.ts'
import { SEEN_KEY } from './seenKey.ts'

/** Whoever sees the page has seen its notices, up to the newest one that stands there. */
export function SeenMark({ until }: { until: string }) {
  const { language } = useTexts()
  const { refresh } = useRouter()
  useEffect(() => {
    const path = `/api/payload-preferences/${SEEN_KEY}`
    void callRest(path, { language, method: 'POST', body: { value: { seenAt: until } } }).then(
      (answer) => answer.kind === 'ok' && refresh(),
    )
  }, [until, language, refresh])
  return null
}
