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

  connectionLostKept:
    'The connection to the server was lost and it is uncertain whether this was saved. What was entered is kept; please check the network, then try again.',
  retry: 'Try again',
  saveDraftFirst: 'Please save the draft first; then documents can be handed in and the request submitted.',
  newRequestHint:
    'Please fill in what is known, then save it as a draft. Everything can be completed until the request is submitted.',
  movedOn:
    'Somebody else has moved this request on. Please copy what is not saved yet, then reload the page.',
  openRequest: 'Open the request',
  openDocument: 'View document',
  earlierDocuments: 'Earlier documents',
  nameNotChecked: 'The name could not be checked now; it is checked again when the request is submitted.',
  welcome: 'Welcome, {name}',
  newRequest: 'File a new request',
  enterRequest: 'Enter a request from a letter',
  tasksToComplete: 'Drafts to complete and submit',
  tasksToCorrect: 'Requests to correct',
  tasksAtOffice: 'Requests in the hands of Diskominfo',
  tasksToStart: 'Requests waiting for their review to start',
  tasksInReview: 'Requests in review and awaiting a decision',
  tasksToHandOver: 'Active subdomains awaiting hand-over',
  tasksStuck: 'Requests in trouble in DNS',
  tasksOpen: 'Requests under way',
} satisfies Texts['ui']
