/** What happens to the other mails and to this one: `stop` the server takes nothing at all, `retry` later, `final` never. */
type Next = 'stop' | 'retry' | 'final'

interface MailTrouble {
  next: Next
  /** The server may have taken the mail although nobody heard so: the next try may be its second copy. */
  mayHaveArrived?: true
}

/** THE table of troubles with mail by code, each with its sentence for staff in two languages (`mailTroubles` in the texts). */
export const MAIL_TROUBLES = {
  'no-connection': { next: 'stop' },
  'not-encrypted': { next: 'stop' },
  'sign-in-refused': { next: 'stop' },
  'sender-refused': { next: 'stop' },
  'refused-for-now': { next: 'retry' },
  interrupted: { next: 'retry' },
  'unknown-outcome': { next: 'retry', mayHaveArrived: true },
  'own-fault': { next: 'retry' },
  'recipient-refused': { next: 'final' },
  'content-refused': { next: 'final' },
} as const satisfies Record<string, MailTrouble>
export type MailTroubleCode = keyof typeof MAIL_TROUBLES

/** Where in the conversation with the server it happened. */
export type Stage = 'connection' | 'sign-in' | 'sender' | 'recipient' | 'content'

const CLOSING = 421

const REFUSED: Record<Stage, MailTroubleCode> = {
  connection: 'no-connection',
  'sign-in': 'sign-in-refused',
  sender: 'sender-refused',
  recipient: 'recipient-refused',
  content: 'content-refused',
}

const BROKEN_OFF: Record<Stage, MailTroubleCode> = {
  connection: 'no-connection',
  'sign-in': 'no-connection',
  sender: 'interrupted',
  recipient: 'interrupted',
  content: 'unknown-outcome',
}

/** What a reply of the server means (RFC 5321 §4.2.1: 4xx try again, 5xx never); no reply: the connection broke off. */
export function mailTroubleOf(stage: Stage, reply: number | null): MailTroubleCode {
  if (reply === null) return BROKEN_OFF[stage]
  if (stage === 'connection') return 'no-connection'
  if (reply >= 500) return REFUSED[stage]
  // Before anything was said about a mail, "later" is about the server and not about the mail.
  if (stage === 'sign-in') return 'no-connection'
  return reply === CLOSING && stage !== 'content' ? 'interrupted' : 'refused-for-now'
}
