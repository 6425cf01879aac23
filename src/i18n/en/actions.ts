import type { Texts } from '../texts.ts'

/** On the button. */
export const actions = {
  submit: 'Submit request',
  startReview: 'Start review',
  assign: 'Assign verifier',
  object: 'Object',
  requestRevision: 'Return for correction',
  approve: 'Approve',
  reject: 'Reject',
  reopen: 'Reopen decision',
  withdraw: 'Withdraw request',
  confirmDns: 'Record what was done in DNS',
  confirmDeletion: 'Confirm deletion',
  retryDns: 'Try again',
  handOver: 'Hand over to the unit',
  lapse: 'End without hand-over',
} satisfies Texts['actions']

/** What will happen, shown before it does. */
export const actionHints = {
  submit: 'The request goes to the head of division and cannot be edited any more unless it is returned.',
  startReview: 'The request becomes yours, and each document can be judged complete and valid.',
  assign: 'The request passes to the chosen verifier; its status stays the same.',
  object: 'The objection goes to the verifiers and the head of division and is answered in the decision.',
  requestRevision: 'The unit is told the reason and the note, and can then correct and submit again.',
  approve:
    'The request is approved and carried out in DNS automatically; the unit and the verifiers are told.',
  reject: 'The request ends, the unit is told why, and the name becomes free again.',
  reopen: 'The approval is undone and the review resumes; possible only before DNS has been changed.',
  withdraw: 'The request ends and the name becomes free again; asking again needs a new request.',
  confirmDns: 'The register records what was carried out in DNS.',
  confirmDeletion:
    'This deletion is carried out in DNS at once, although the hour has had its number of deletions. Please make sure that it is meant.',
  retryDns: 'The work in DNS is queued again and tried shortly.',
  handOver:
    'The request is completed; the unit is told, may open the login information once, and reads the guide.',
  lapse: 'The request ends without a hand-over because the subdomain was deleted or transferred.',
} satisfies Texts['actionHints']

/** In the history: what has happened. */
export const eventNames = {
  submit: 'Request submitted',
  startReview: 'Review started',
  assign: 'Verifier assigned',
  object: 'The unit objected',
  requestRevision: 'Request returned for correction',
  approve: 'Request approved',
  reject: 'Request rejected',
  reopen: 'Decision reopened',
  withdraw: 'Request withdrawn',
  confirmDns: 'Decision carried out in DNS',
  confirmDeletion: 'Deletion confirmed by a second person',
  retryDns: 'Work in DNS tried again',
  handOver: 'Hand-over carried out',
  lapse: 'Ended without hand-over: the subdomain was deleted or transferred',
  created: 'Request created',
  edited: 'Fields changed',
  parentConsent: 'Name below another unit’s subdomain consented to',
  parentConsentEnded: 'Consent to the parent name ended',
  documentReceived: 'Items received',
  documentAdded: 'Document handed in',
  verdict: 'Document judged',
  handoverPrepared: 'Hand-over prepared',
  handoverRevealed: 'Login information opened',
  handoverReissued: 'Login information reissued',
  subdomainTransferred: 'Subdomain transferred',
  dnsTrouble: 'Trouble in DNS',
  providerConfirmed: 'DNS provider confirmed',
  accountCreated: 'Account created',
  accountChanged: 'Account changed',
  signInLinkIssued: 'Password link created',
  passwordChanged: 'Password changed',
  unitCreated: 'Unit added',
  unitChanged: 'Unit changed',
  serviceChanged: 'Settings of the service changed',
} satisfies Texts['eventNames']

/** Outcomes that the history notes besides statuses and roles. */
export const eventDetails = {
  'complete-and-valid': 'Complete and valid',
  'not-complete': 'Not complete',
  'not-valid': 'Complete, not valid',
  waived: 'Waived',
  login: 'With login information',
  'none-needed': 'Without login information',
} satisfies Texts['eventDetails']

/** Titles of notices. */
export const notices = {
  'request-received': 'Request received',
  'request-assigned': 'Request assigned to you',
  'document-handed-in': 'Document handed in by the unit for a paper request',
  'request-needs-completion': 'Request needs correction',
  'request-approved': 'Request approved',
  'request-rejected': 'Request rejected',
  'subdomain-deleted': 'Subdomain deleted',
  'subdomain-transferred': 'Subdomain transferred',
  'ex-officio-started': 'Diskominfo started an act on a subdomain; objections are possible',
  'ex-officio-objection': 'The unit objected',
  'ex-officio-ended': 'An act of Diskominfo on a subdomain was ended',
  'ex-officio-carried-out': 'DNS record and register agree again',
  'request-active': 'Subdomain active, awaiting hand-over',
  'request-handed-over': 'Hand-over of the subdomain',
  'request-withdrawn': 'Request withdrawn',
  'decision-reopened': 'Decision reopened',
  'deletion-brake': 'A deletion waits for a second person',
  'dns-stopped': 'DNS queue stopped',
  'dns-drift': 'The DNS zone differs from the register',
  'dns-trouble-lasts': 'Work in DNS has been held up for more than 15 minutes',
  'account-invited': 'Invitation to use the panel',
  'password-forgotten': 'Help with a forgotten password wanted',
  'password-changed': 'Password of an account changed',
  'role-changed': 'Powers of an account changed',
} satisfies Texts['notices']
