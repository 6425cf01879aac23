'use client'
import { useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useEffect, useRef } from 'react'
import { isMovingInDns, STUCK_STATES, type ProvisioningState } from '#domain/request/status.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { callRest } from '../rest.ts'
import { useTexts } from '../useTexts.ts'

type Progress = Pick<SubdomainRequest, 'status' | 'provisioning'>

const MOVING_MS = 2_000
const WRITTEN_MS = 5_000
const STUCK_MS = 15_000

interface Watched {
  id: string | null
  /** Being carried out, or written and not yet answered by the name servers. */
  moving: boolean
}

/** While DNS is being changed or asked: looks every two seconds, seldom when it is stuck, and draws the page anew on news. */
export function useDnsProgress({ id, moving }: Watched): void {
  const { language } = useTexts()
  const router = useRouter()
  const modified = useRef(false)
  modified.current = useFormModified()
  useEffect(() => {
    if (!id || !moving) return
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
      const isNews = (body && !isMoving(body)) || (seen !== null && now !== seen)
      if (now && isNews && !modified.current) router.refresh()
      seen = now ?? seen
      if (!body || isMoving(body)) timer = setTimeout(() => void look(), pauseFor(body))
    }
    void look()
    return () => {
      abort.abort()
      clearTimeout(timer)
    }
  }, [id, moving, language, router])
}

const isMoving = ({ status, provisioning }: Progress) => isMovingInDns(status, provisioning?.resolution)

function pauseFor(body: Progress | null): number {
  if (body && body.status !== 'approved') return WRITTEN_MS
  const state: ProvisioningState | null | undefined = body?.provisioning?.state
  return STUCK_STATES.some((stuck) => stuck === state) ? STUCK_MS : MOVING_MS
}
