import type { Channel, RequestStatus, RequestType } from '#domain/request/status.ts'
import type { RequestAction } from '#domain/request/transitions.ts'
import type { Texts } from './texts.ts'

interface Kind {
  type: RequestType
  channel: Channel
}

/** What happens next with a request, and who holds it. */
export function nextStepOf(
  { type, channel, status, verifiedAt }: Kind & { status: RequestStatus; verifiedAt?: string | null },
  texts: Texts,
): Record<'unit' | 'staff', string> {
  if (channel !== 'portal' && channel !== 'office' && status === 'draft') return texts.paperDraft
  const ofOffice: Partial<Texts['nextSteps']> = channel === 'office' ? texts.officeSteps : {}
  const ofType: Partial<Record<RequestType, Partial<Texts['nextSteps']>>> = texts.typeSteps
  const waits = status === 'in-review' && verifiedAt ? texts.verifiedStep : undefined
  return ofOffice[status] ?? waits ?? ofType[type]?.[status] ?? texts.nextSteps[status]
}

/** What an action brings about, as it is confirmed. */
export function hintFor(action: RequestAction, { type, channel }: Kind, texts: Texts): string {
  const ofOffice: Partial<Texts['actionHints']> = channel === 'office' ? texts.officeHints : {}
  const ofType: Partial<Record<RequestType, Partial<Texts['actionHints']>>> = texts.typeHints
  return ofOffice[action] ?? ofType[type]?.[action] ?? texts.actionHints[action]
}
