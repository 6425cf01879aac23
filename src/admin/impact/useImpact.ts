'use client'
import { useEffect, useState } from 'react'
import type { SiteReport } from '#domain/siteReport.ts'
import { callRest } from '../rest.ts'
import { sharedGet } from '../sharedGet.ts'
import { useTexts } from '../useTexts.ts'

interface RecordShown {
  name: string
  type: string
  content: string
}

/** What stands and falls with a subdomain, as `available-actions` tells it. */
export interface ImpactShown {
  fqdn: string
  pointingHere: readonly RecordShown[]
  below: readonly RecordShown[]
  children: readonly string[]
  manager: Record<'name' | 'position' | 'phone' | 'email', string | null>
  lastChange: { action: string; at: string } | null
  site: { askedAt: string; answeredAt: string | null; report: SiteReport | null } | null
}

interface Answered {
  /** Null where nothing is to be deleted, or not any more. */
  impact: ImpactShown | null
}

const EVERY_MS = 2_000

export interface ImpactAsked {
  /** Undefined while it is not known yet. */
  impact: ImpactShown | null | undefined
  /** Why it is not known, or could not be looked at again. */
  trouble: string | null
  /** Somebody is looking at the site just now. */
  looking: boolean
  checkAgain: () => void
}

/** The impact of a deletion; asked again while the site is being looked at. */
export function useImpact(id: string): ImpactAsked {
  const { texts, language } = useTexts()
  const [impact, setImpact] = useState<ImpactShown | null | undefined>(undefined)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [asked, setAsked] = useState(0)
  const looking = Boolean(impact?.site && !impact.site.answeredAt)
  useEffect(() => {
    let isGone = false
    const ask = async () => {
      const path = `/api/requests/${id}/available-actions`
      const answer = await sharedGet<Answered>(path, { language, asOf: `impact ${asked}` })
      if (isGone) return
      setTrouble(answer.kind === 'ok' ? null : texts.ui.impactFailed)
      if (answer.kind === 'ok') setImpact(answer.body.impact)
    }
    void ask()
    const timer = looking ? setInterval(() => void ask(), EVERY_MS) : undefined
    return () => {
      isGone = true
      clearInterval(timer)
    }
  }, [id, language, asked, looking])
  const checkAgain = async () => {
    const answer = await callRest<Answered>(`/api/requests/${id}/check-impact`, { language, method: 'POST' })
    if (answer.kind !== 'ok')
      return setTrouble(answer.kind === 'refused' ? answer.refusal.message : texts.ui.connectionLost)
    setTrouble(null)
    setImpact(answer.body.impact)
    setAsked((times) => times + 1)
  }
  return { impact, trouble, looking, checkAgain: () => void checkAgain() }
}
