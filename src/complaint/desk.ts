import type { Payload } from 'payload'
import { mayAttempt, mayTrack, type Limited } from './limits.ts'
import { lodgeComplaint, type Lodged, type Sent } from './lodge.ts'
import { actAsReporter, trackedComplaint, type Tracked } from './track.ts'

/** What the public pages may ask for, and nothing else. */
export interface ComplaintDesk {
  mayAttempt(address: string): Promise<Limited | null>
  mayTrack(address: string): Promise<Limited | null>
  lodge(sent: Sent): Promise<Lodged>
  track(asked: { number: unknown; code: unknown }): Promise<Tracked | null>
  act(id: string, step: Parameters<typeof actAsReporter>[2]): Promise<void>
}

export function complaintDesk(payload: Payload): ComplaintDesk {
  return {
    mayAttempt: (address) => mayAttempt(payload, address),
    mayTrack: (address) => mayTrack(payload, address),
    lodge: (sent) => lodgeComplaint(payload, sent),
    track: (asked) => trackedComplaint(payload, asked),
    act: (id, step) => actAsReporter(payload, id, step),
  }
}
