'use client'
import { Link } from '@payloadcms/ui'
import type { ZoneRoom as Room } from '#domain/dns/zoneRoom.ts'
import { NotAnswered } from '../NotAnswered.tsx'
import { useAnswer } from '../useAnswer.ts'
import { useTexts } from '../useTexts.ts'
import { ZoneRoom } from '../zone/ZoneRoom.tsx'
import { StoppedQueue, type StopReason } from './StoppedQueue.tsx'

/** The part of `GET /api/status` that tells how things stand with the scheduled jobs, at the DNS provider, the mail server and in the calendar. */
interface OutsideStatus {
  calendar: { reason: { message: string } | null }
  complaints: { reason: { message: string } | null }
  cron: { jobs: readonly { name: string; reason: { message: string } | null }[] }
  mail: { reason: { code: string; message: string } | null }
  provider: {
    readOnly: { message: string } | null
    reason: StopReason | null
    room: Room | null
    findings: number
  }
}

const EVERY_MS = 60_000

/**
 * What is out of order: a job that was not done, a calendar by which nothing can be counted, a DNS queue that stands still, a zone that is nearly full or differs from the register, a
 * mail server that takes nothing. That none is set up is no disorder.
 */
export function OfficeState() {
  const { texts } = useTexts()
  const { body, failed, again } = useAnswer<OutsideStatus>('/api/status', EVERY_MS)
  const { readOnly = null, reason = null, room = null, findings = 0 } = body?.provider ?? {}
  const mail = body?.mail.reason ?? null
  const jobs = body?.cron.jobs.flatMap(({ name, reason }) => (reason ? [{ name, ...reason }] : [])) ?? []
  const calendar = body?.calendar.reason ?? null
  const unread = body?.complaints.reason ?? null
  return (
    <>
      <NotAnswered failed={failed} again={again} about={texts.ui.officeState} quiet />
      {calendar && (
        <p className="office-note office-note--bad" role="alert">
          {calendar.message} <Link href="/admin/collections/holidays">{texts.collections.holidays}</Link>
        </p>
      )}
      {unread && (
        <p className="office-note office-note--warning">
          {unread.message} <Link href="/admin/collections/users">{texts.collections.users}</Link>
        </p>
      )}
      {jobs.map(({ name, message }) => (
        <p key={name} className="office-note office-note--bad" role="alert">
          {message}
        </p>
      ))}
      {mail && mail.code !== 'no-mail-server' && (
        <p className="office-note office-note--bad" role="alert">
          {mail.message}
        </p>
      )}
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
