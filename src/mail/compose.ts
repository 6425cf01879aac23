import MailComposer from 'nodemailer/lib/mail-composer'
import type { Mailbox } from '#domain/mail/mailbox.ts'
import type { Mail } from './mailer.ts'

/** The mail as it travels: plain text and HTML as alternatives, marked as written by a machine so that nobody's holiday answers it. */
export async function compose(from: Mailbox, { messageId, to, subject, text, html }: Mail): Promise<Buffer> {
  const composer = new MailComposer({
    ...{ from, to, subject, text, html, messageId },
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    // What is written in a mail is text, never a place to read from.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return composer.compile().build()
}
