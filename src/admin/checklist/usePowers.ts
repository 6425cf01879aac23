'use client'
import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { actorOfAccount } from '#access/actorOf.ts'
import { correctionsIn, documentPath } from '#domain/request/corrections.ts'
import { isOpen, mayAddDocument, mayJudge } from '#domain/request/editing.ts'
import { CHANNELS, STATUSES } from '#domain/request/status.ts'
import type { User } from '#payload-types.ts'
import type { Powers } from './RequirementRow.tsx'

/** What the person signed in may do with the documents of this request in its present status. */
export function usePowers(): Powers {
  const { user } = useAuth<User>()
  const { data } = useDocumentInfo()
  const status = STATUSES.find((known) => known === data?.['status'])
  const channel = CHANNELS.find((known) => known === data?.['channel']) ?? 'portal'
  if (!user || !status) return { mayAdd: () => false, mayJudge: false, isJudged: false }
  const actor = actorOfAccount(user)
  const now = new Date()
  const corrections = correctionsIn(data?.['corrections'])
  return {
    mayAdd: (code) =>
      mayAddDocument(actor, { status, channel }, now) && isOpen(status, corrections, documentPath(code)),
    mayJudge: mayJudge(actor, status, now),
    isJudged: !['draft', 'submitted'].includes(status),
  }
}
