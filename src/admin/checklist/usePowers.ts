'use client'
import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { actorOfAccount } from '#access/actorOf.ts'
import { mayAddDocument, mayJudge } from '#domain/request/editing.ts'
import { STATUSES } from '#domain/request/status.ts'
import type { User } from '#payload-types.ts'
import type { Powers } from './RequirementRow.tsx'

/** What the person signed in may do with the documents of this request in its present status. */
export function usePowers(): Powers {
  const { user } = useAuth<User>()
  const { data } = useDocumentInfo()
  const status = STATUSES.find((known) => known === data?.['status'])
  if (!user || !status) return { mayAdd: false, mayJudge: false, isJudged: false }
  const actor = actorOfAccount(user)
  const now = new Date()
  return {
    mayAdd: mayAddDocument(actor, status, now),
    mayJudge: mayJudge(actor, status, now),
    isJudged: !['draft', 'submitted'].includes(status),
  }
}
