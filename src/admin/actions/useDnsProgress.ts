'use client'
import { useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useEffect, useRef } from 'react'
import { STUCK_STATES, type ProvisioningState } from '#domain/request/status.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { callRest } from '../rest.ts'
import { useTexts } from '../useTexts.ts'

type Progress = Pick<SubdomainRequest, 'status' | 'provisioning'>

const MOVING_MS = 2_000
const STUCK_MS = 15_000

interface Watched {
  id: string | null
  /** Only an approved request is being carried out. */
  approved: boolean
}

/** While DNS is being changed: looks every two seconds, seldom when it is stuck, and draws the page anew on news. */
export function useDnsProgress({ id, approved }: Watched): void {
  const { language } = useTexts()
  const router = useRouter()
  const modified = useRef(false)
  modified.current = useFormModified()
  useEffect(() => {
    if (!id || !approved) return
    const abort = new AbortController()
    let seen: string | null = null
    let timer: ReturnType<typeof setTimeout>
    const look = async () => {
      const path = `/api/requests/${id}?depth=0&select[status]=true&select[provisioning]=true`
      const answer = document.hidden
        ? null
        : await callRest<Progress>(path, { language, signal: abort.signal })
      if (abort.signal.aborted) return
      const body = answer?.kind === 'ok' ? answer.body : null
      const now = body && JSON.stringify([body.status, body.provisioning])
      const isNews = body?.status !== 'approved' || (seen !== null && now !== seen)
      if (now && isNews && !modified.current) router.refresh()
      seen = now ?? seen
      if (body?.status === 'approved' || !body) timer = setTimeout(() => void look(), pauseFor(body))
    }
    void look()
    return () => {
      abort.abort()
      clearTimeout(timer)
    }
  }, [id, approved, language, router])
}

function pauseFor(body: Progress | null): number {
  const state: ProvisioningState | null | undefined = body?.provisioning?.state
  return STUCK_STATES.some((stuck) => stuck === state) ? STUCK_MS : MOVING_MS
}
