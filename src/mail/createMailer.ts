import { parseMailbox } from '#domain/mail/mailbox.ts'
import type { Env } from '#env.ts'
import { compose } from './compose.ts'
import { MailError, type Mail, type Mailer, type MailRound } from './mailer.ts'
import { parseMailServer } from './mailServer.ts'
import { connect, type Connection, type Limits } from './smtpConnection.ts'

/** All of it together, a second connection included, stays below the lease of a claimed mail. */
const LIMITS: Limits = { connect: 10_000, silence: 30_000, mail: 40_000 }

/** The mail server that the settings name; null when there is none. */
export function createMailer(
  { SMTP_URL, MAIL_FROM }: Pick<Env, 'SMTP_URL' | 'MAIL_FROM'>,
  limits: Limits = LIMITS,
): Mailer | null {
  const from = MAIL_FROM ? parseMailbox(MAIL_FROM) : null
  if (!SMTP_URL || !from) return null
  const server = parseMailServer(SMTP_URL)
  const open = () =>
    roundOver(
      () => connect(server, limits),
      (mail) => compose(from, mail),
      from.address,
    )
  return { from, open }
}

type Compose = (mail: Mail) => Promise<Buffer>

/** One connection for many mails, and another one once it is of no more use. */
function roundOver(reach: () => Promise<Connection>, write: Compose, from: string): MailRound {
  let kept: Connection | null = null
  const hand = async (mail: Mail, content: Buffer): Promise<string> => {
    const connection = (kept ??= await reach())
    try {
      return await connection.hand({ from, to: mail.to.address }, content)
    } catch (error) {
      kept = (await connection.recover()) ? connection : null
      throw error
    }
  }
  return {
    async send(mail) {
      const content = await write(mail).catch(() => {
        throw new MailError('own-fault', null)
      })
      const isReused = kept !== null
      try {
        return await hand(mail, content)
      } catch (error) {
        // A server may end a connection between two mails: that says nothing about either.
        if (isReused && error instanceof MailError && error.code === 'interrupted') return hand(mail, content)
        throw error
      }
    },
    close: () => kept?.close(),
  }
}
