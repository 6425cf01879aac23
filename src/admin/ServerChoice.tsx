'use client'
import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { actorOfAccount } from '#access/actorOf.ts'
import { correctionsIn } from '#domain/request/corrections.ts'
import { mayEdit } from '#domain/request/editing.ts'
import { CHANNELS, STATUSES } from '#domain/request/status.ts'
import type { User } from '#payload-types.ts'
import { ServerSelect } from './target/ServerSelect.tsx'

/** Beside the target: the office's own servers, for whoever may set it now. Units are not told what the office runs. */
export function ServerChoice() {
  const { user } = useAuth<User>()
  const { data } = useDocumentInfo()
  if (!user || user.role === 'agency') return null
  const open = mayEdit({
    part: 'target',
    actor: actorOfAccount(user),
    status: STATUSES.find((known) => known === data?.['status']) ?? 'draft',
    channel: CHANNELS.find((known) => known === data?.['channel']) ?? 'letter',
    corrections: correctionsIn(data?.['corrections']),
    now: new Date(),
  })
  return open ? <ServerSelect /> : null
}
