import type { MailTroubleCode } from './troubles.ts'

/**
 * Where a notice stands on its way to the recipient: `not-sent` fresh, `waiting` for the next try, `sent` taken by the mail server;
 * `failed` after too many tries, `refused` by the server for good, `no-address` nowhere to send it; `not-configured` no mail
 * server is set up; `dropped` it concerns the recipient no more;
 * `digest` it waits for the digest of the next morning, `digested` it stood in one.
 */
export const MAIL_STATES = [
  'not-sent',
  'waiting',
  'sent',
  'failed',
  'refused',
  'no-address',
  'not-configured',
  'dropped',
  'digest',
  'digested',
] as const
export type MailState = (typeof MAIL_STATES)[number]

/** Why a notice is not sent although a mail server is there. */
export const NOT_SENT_REASONS = ['address-invalid', 'account-disabled', 'moved-away', 'outdated'] as const
export type NotSentReason = (typeof NOT_SENT_REASONS)[number]

export type MailErrorCode = MailTroubleCode | NotSentReason
