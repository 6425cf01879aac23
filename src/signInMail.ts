import type { EmailAdapter } from 'payload'

/**
 * Payload's own mails (a forgotten password) are not sent: no mail server is connected yet, notices are rows of the
 * outbox. The content stays out of the log, because it holds a link that opens an account.
 */
export const unsentSignInMail: EmailAdapter = ({ payload }) => ({
  name: 'outbox',
  defaultFromAddress: 'noreply@localhost',
  defaultFromName: 'Layanan Subdomain',
  sendEmail: async () => {
    payload.logger.warn('a mail of the sign-in was not sent: no mail server is connected')
    return null
  },
})
