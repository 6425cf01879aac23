import type { Endpoint, PayloadRequest } from 'payload'
import { noteForgotten } from '#db/signInLinks.ts'
import { drizzleOf } from '#db/transaction.ts'
import { refused } from '#domain/request/refusals.ts'
import { textsFor } from '#i18n/label.ts'
import { answer, bodyOf, refusal } from './answer.ts'

/**
 * `POST /api/users/forgot-password`, in place of Payload's: that one makes a link at once, which ends an invitation that
 * is still out, and takes longer for an address it knows. Here the answer is given before anybody looks, and asking
 * changes nothing of the account; the link is made by whoever hands it out.
 */
export const forgotPassword: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    const { email } = await bodyOf(req)
    const isAddress = typeof email === 'string' && email.trim() !== ''
    if (!isAddress) return refusal(refused('field-invalid', [{ path: 'email', code: 'field-required' }]), req)
    void note(req, email.toLowerCase().trim())
    return answer({ message: textsFor(req.i18n.language).account.forgottenNoted })
  },
}

async function note({ payload }: PayloadRequest, email: string): Promise<void> {
  try {
    await noteForgotten(drizzleOf(payload.db), email)
  } catch (err) {
    payload.logger.error({ err }, 'a forgotten password could not be noted')
  }
}
