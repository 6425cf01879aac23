import type { ComplaintAction } from './complaint/transitions.ts'
import type { RequestAction } from './request/transitions.ts'

/** What the history records besides the transitions of a request. */
export const OTHER_EVENTS = [
  'created',
  'edited',
  'parentConsent',
  'parentConsentEnded',
  'documentAdded',
  'documentReceived',
  'becameOverdue',
  'becameDueSoon',
  'reminded',
  'useConfirmed',
  'managerChanged',
  'verdict',
  'handoverPrepared',
  'handoverRevealed',
  'handoverReissued',
  'subdomainTransferred',
  'dnsTrouble',
  'providerConfirmed',
  'accountCreated',
  'accountChanged',
  'signInLinkIssued',
  'passwordChanged',
  'unitCreated',
  'unitChanged',
  'serviceChanged',
  'holidayAdded',
  'holidayChanged',
  'holidayRemoved',
  'holidaysImported',
  'contacted',
  'complaintReceived',
  'complaintRegistered',
  'complaintOverdue',
  'complaintMasked',
  'trackingCodeIssued',
] as const

/** What is done with a complaint stands apart from what is done with a request. */
export type ComplaintEvent = `complaint:${ComplaintAction}`

export type EventAction = RequestAction | ComplaintEvent | (typeof OTHER_EVENTS)[number]
