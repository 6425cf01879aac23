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
] as const

export type EventAction = RequestAction | (typeof OTHER_EVENTS)[number]
