import type { PayloadRequest } from 'payload'
import { capacitiesOf } from '#domain/roles.ts'
import { actorOf } from './actorOf.ts'
import { now } from '#now.ts'

/** Whether whoever asks decides on requests at this moment: the head, or an officer in the head's stead. */
export function decidesNow(req: PayloadRequest): boolean {
  return capacitiesOf(actorOf(req), now()).includes('head')
}
