'use client'
import { hasRoom, isNearlyFull, type ZoneRoom as Room } from '#domain/dns/zoneRoom.ts'
import { fill } from '#i18n/fill.ts'
import { useTexts } from '../useTexts.ts'

/** How full the zone is, once that is worth knowing. */
export function ZoneRoom({ room }: { room: Room }) {
  const { texts } = useTexts()
  if (!isNearlyFull(room) || room.quota === null) return null
  const { used, quota } = room
  const isFull = !hasRoom(room)
  return (
    <p className={`office-note office-note--${isFull ? 'bad' : 'warning'}`}>
      {fill(texts.zone.room, { used, quota })} {isFull && texts.zone.roomNone}
    </p>
  )
}
