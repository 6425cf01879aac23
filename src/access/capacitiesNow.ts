import type { PayloadRequest } from 'payload'
import { capacitiesOf, type Capacity } from '#domain/roles.ts'
import { actorOf } from './actorOf.ts'
import { now } from '#now.ts'

/** In which capacities whoever asks acts at this moment; an officer in the head's stead has both. */
export function capacitiesNow(req: PayloadRequest): readonly Capacity[] {
  return capacitiesOf(actorOf(req), now())
}
