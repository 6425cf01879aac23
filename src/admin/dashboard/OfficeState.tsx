'use client'
import { Link } from '@payloadcms/ui'
import type { ZoneRoom as Room } from '#domain/dns/zoneRoom.ts'
import { useAnswer } from '../useAnswer.ts'
import { useTexts } from '../useTexts.ts'
import { ZoneRoom } from '../zone/ZoneRoom.tsx'
import { StoppedQueue, type StopReason } from './StoppedQueue.tsx'

/** The part of `GET /api/status` that tells how things stand at the DNS provider. */
interface ProviderStatus {
  provider: {
    readOnly: { message: string } | null
    reason: StopReason | null
    room: Room | null
    findings: number
  }
}

const EVERY_MS = 60_000

/** What is out of order in DNS: a queue that stands still, a zone that is nearly full or differs from the register. */
export function OfficeState() {
  const { texts } = useTexts()
  const { body } = useAnswer<ProviderStatus>('/api/status', EVERY_MS)
  const { readOnly = null, reason = null, room = null, findings = 0 } = body?.provider ?? {}
  return (
    <>
      <StoppedQueue readOnly={readOnly} reason={reason} />
      {room && <ZoneRoom room={room} />}
      {findings > 0 && (
        <ul className="dashboard-tasks">
          <li>
            <Link href="/admin/zone">
              {texts.zone.tasksFindings} <span className="dashboard-tasks__count">{findings}</span>
            </Link>
          </li>
        </ul>
      )}
    </>
  )
}
