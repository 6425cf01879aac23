import type { Mailbox } from '#domain/mail/mailbox.ts'
import type { MailTroubleCode } from '#domain/mail/troubles.ts'

/** One mail to one person. */
export interface Mail {
  /** With its angle brackets; the same on every try. */
  messageId: string
  to: Mailbox
  subject: string
  text: string
  html: string
}

/** The port to a mail server. */
export interface Mailer {
  readonly from: Mailbox
  /** Connects with the first mail and keeps the connection for the next ones. */
  open(): MailRound
}

export interface MailRound {
  /** Resolves with the server's answer once the server has taken the mail. @throws MailError and nothing else */
  send(mail: Mail): Promise<string>
  close(): void
}

/** The only error that leaves the `mail` folder. Carries what the server replied, never a password or a mail. */
export class MailError extends Error {
  readonly code: MailTroubleCode
  readonly answer: string | null

  constructor(code: MailTroubleCode, answer: string | null) {
    super(code)
    this.name = 'MailError'
    this.code = code
    this.answer = answer
  }
}
