import type { Texts } from '../texts.ts'

/** What the pages about accounts and passwords say. */
export const account = {
  invite: 'Create an invitation link',
  inviteAgain: 'Create a new invitation link',
  resetLink: 'Create a new password link',
  linkHint: 'The holder chooses the password at a one-time link. A link that was created earlier ends.',
  linkTitle: 'Link for {name}',
  linkOnce:
    'This link is shown only once. Please copy it now and hand it to the holder of the account in person, and to nobody else.',
  link: 'One-time link',
  linkValid: 'Valid until {time}, and for one use only.',
  setTitle: 'Choose a password',
  setHint:
    'Please choose a password for your account at the subdomain service of Tapin. This link works once.',
  setButton: 'Save the password and sign in',
  setSignedIn:
    'This browser is in use by the account {name}. Please sign out first, then open the link again.',
  signOut: 'Sign out',
  linkMissing:
    'The link is incomplete. Please copy the whole link that you received, or ask the administrator at Diskominfo for a new one.',
  toSignIn: 'To the sign-in page',
  changeTitle: 'Change the password',
  changeHint: 'All other sessions of this account end as soon as the password is changed.',
  mustChange:
    'The password of this account was made by somebody else or by the system. Please change it first; after that the panel can be used.',
  changeButton: 'Change the password',
  back: 'Back',
  changed: 'The password was changed.',
  current: 'Present password',
  wanted: 'New password',
  repeated: 'New password once more',
  rule: 'At least 12 characters; several unrelated words are easy to remember and hard to guess.',
  notEqual: 'The two new passwords differ. Please type them again.',
  show: 'Show the password',
  forgottenNoted:
    'If an active account has this address, the administrator at Diskominfo has been asked to help.',
  inviteByLink: 'Invite by link',
  createTyped: 'A password typed here must be replaced by the holder at the first sign-in.',
  createHint:
    'No password is entered here. Once the account is saved, an invitation link is created that is handed to its holder.',
} satisfies Texts['account']
