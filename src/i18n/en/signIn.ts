import type { signInTexts as indonesian } from '../id/signIn.ts'

/** What Payload's own pages of the sign-in say in our words: no mail goes out by itself, the administrator helps. */
export const signInTexts = {
  authentication: {
    forgotPassword: 'Forgotten password',
    forgotPasswordEmailInstructions:
      'Please enter the e-mail address of the account. The administrator at Diskominfo is asked to help and hands over a link for choosing a new password.',
    emailSent: 'Your request was received',
    checkYourEmailForPasswordReset:
      'If an active account has this address, the administrator at Diskominfo has been told. Please contact the administrator if you do not receive a link.',
    resend: 'Ask once more',
  },
} satisfies typeof indonesian
