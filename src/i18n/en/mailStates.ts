import type { Texts } from '../texts.ts'

/** Where a notice stands on its way to the recipient. */
export const mailStates = {
  'not-sent': 'Not sent yet',
  waiting: 'Waiting for the next attempt',
  sent: 'Sent',
  failed: 'Failed after several attempts',
  refused: 'Refused by the recipient’s mail server',
  'no-address': 'No mail address that can be used',
  'not-configured': 'Not sent: no mail server configured',
  dropped: 'Not sent: no longer concerns the recipient',
  digest: 'Waits for the digest of the morning',
  digested: 'Stood in the digest of the morning',
} satisfies Texts['mailStates']

/** Why mail is not going out, for staff. */
export const mailTroubles = {
  'no-connection': 'The mail server cannot be reached. It is tried again by itself.',
  'not-encrypted':
    'The mail server offers no encrypted connection that can be trusted. An administrator should check SMTP_URL.',
  'sign-in-refused':
    'The mail server refuses the user name or password of the service. An administrator should check SMTP_URL.',
  'sender-refused':
    'The mail server refuses the sender address of the service. An administrator should check MAIL_FROM.',
  'refused-for-now': 'The mail server refuses for the time being. It is tried again by itself.',
  interrupted: 'The connection broke off before the mail was taken. It is tried again by itself.',
  'unknown-outcome':
    'The connection broke off while the mail was handed over; it may have been taken. It is tried again.',
  'own-fault':
    'The mail could not be put together because of a fault of the system. An administrator should look at the log.',
  'recipient-refused':
    'The address of the recipient was refused. Please check the address and contact the recipient in another way.',
  'content-refused':
    'The mail was refused by the recipient’s server. Please contact the recipient in another way.',
  'address-invalid': 'The address of the recipient cannot be used. Please correct it.',
  'account-disabled': 'The account of the recipient has been disabled.',
  'moved-away': 'The recipient has left that unit.',
  outdated: 'The corrections came before the mail was sent.',
} satisfies Texts['mailTroubles']

/** What staff note after telling somebody without mail. */
export const contactDone = {
  phone: 'Told by telephone',
  whatsapp: 'Told by WhatsApp',
} satisfies Texts['contactDone']

/** To whom a mail goes. */
export const mailSides = { unit: 'To the unit', staff: 'To staff' } satisfies Texts['mailSides']
