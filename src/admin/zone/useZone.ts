'use client'
import { useEffect, useState } from 'react'
import type { ZoneClass } from '#domain/dns/zoneClass.ts'
import type { ZoneRoom } from '#domain/dns/zoneRoom.ts'
import type { ZoneAgeShown } from '../name/ZoneAge.tsx'
import { callRest } from '../rest.ts'
import { useTexts } from '../useTexts.ts'

export interface ZoneQuestion {
  /** All classes when empty. */
  only: ZoneClass | ''
  search: string
  page: number
}

export interface ZoneRecordShown {
  id: string
  name: string
  type: string
  content: string
  proxied: boolean
  class: ZoneClass
  subdomain: string | null
  unit: string | null
}

/** One page of `GET /api/zone`. */
export interface ZonePage {
  docs: ZoneRecordShown[]
  totalDocs: number
  page: number
  totalPages: number
  counts: Record<ZoneClass, number>
  zone: ZoneAgeShown | null
  room: ZoneRoom | null
}

const PAUSE_MS = 250

/** The records that were asked for, a moment after the last key; the page before stays until the next one is there. */
export function useZone({ only, search, page }: ZoneQuestion): { found: ZonePage | null; failed: boolean } {
  const { language } = useTexts()
  const [found, setFound] = useState<ZonePage | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    const abort = new AbortController()
    const ask = async () => {
      const path = `/api/zone?${new URLSearchParams({ class: only, q: search, page: String(page) })}`
      const answer = await callRest<ZonePage>(path, { language, signal: abort.signal })
      if (abort.signal.aborted) return
      setFailed(answer.kind !== 'ok')
      if (answer.kind === 'ok') setFound(answer.body)
    }
    const timer = setTimeout(() => void ask(), PAUSE_MS)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [language, only, search, page])
  return { found, failed }
}
