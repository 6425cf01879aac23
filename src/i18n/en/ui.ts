import type { Texts } from '../texts.ts'

/** What the components of the panel say. */
export const ui = {
  loading: 'Loading …',
  cancel: 'Cancel',
  confirm: 'Continue',
  close: 'Close',
  copy: 'Copy',
  copied: 'Copied',
  saved: 'The change has been saved.',
  failed: 'That did not work. Please try again.',
  connectionLost:
    'The connection to the server was lost. Please check the network, then reload the page to see the latest state.',
  unsavedChanges: 'There are unsaved changes. Please save them first.',

  note: 'Note',
  noteHint: 'Please write a short explanation that its reader will understand.',
  noteVisible: 'The unit reads this note.',
  reason: 'Reason',
  chooseReason: 'Choose a reason',
  assignee: 'Verifier',
  chooseAssignee: 'Choose a verifier',
  notYetPossible: 'Not possible yet',
  nextStep: 'Next step',
  waitingFor: 'Waiting for',
  noActions: 'There is nothing to do at the moment.',
  noRequests: 'No requests yet.',
  signInHint:
    'Please sign in with the account given by Diskominfo. If you have none or cannot sign in, please contact the administrator.',

  documentsChecklist: 'Documents',
  progress: '{done} of {total} documents',
  missing: 'Not handed in',
  handedIn: 'Handed in',
  completeAndValid: 'Complete and valid',
  waived: 'Waived',
  notJudged: 'Not judged yet',
  rejected: 'Needs correction',
  uploadDocument: 'Hand in a document',
  replaceDocument: 'Replace document',
  judgeDocument: 'Judge document',

  nameHint: 'Please enter the name alone, without the domain.',
  nameChecking: 'Checking the name …',
  nameFree: 'This name is free as far as is known now.',
  nameNotFree: 'This name cannot be used as it is.',

  dnsQueueStopped: 'The DNS queue is stopped.',
  dnsQueueStoppedHint:
    'Nothing is changed in DNS until the settings are mended. Approved requests are kept and go on afterwards.',
  recordLive: 'Live DNS record: {record}',
  foundRecord: 'Record found in DNS: {record}',
  nextAttempt: 'Next attempt: {time}',
  subdomainPage: 'View the subdomain',

  prepareHandover: 'Prepare hand-over',
  openHandover: 'Open hand-over',
  guide: 'Guide',
  loginUrl: 'Login address',
  username: 'User name',
  password: 'Password',
  reveal: 'Show login information (once only)',
  revealHint:
    'The unit can open the login information only once. Please have a safe place to store it ready first.',
  revealWarning:
    'This cannot be shown again once closed. Please store it now and change the password at the first sign-in.',
  validUntil: 'Valid until {time}',
  expired: 'The login information has expired. Please ask Diskominfo to reissue it.',
  alreadyRevealed:
    'The login information has been opened. If you still need it, please ask Diskominfo to reissue it.',
  noLoginNeeded: 'This hand-over holds no login information.',
  reissue: 'Reissue login information',
  reissueHint: 'The unit can open the login information once more during the new period.',
  reissued: 'The login information has been reissued.',
  unavailableTitle: 'Service unavailable',
  unavailableHint: 'This page reloads by itself.',
} satisfies Texts['ui']
