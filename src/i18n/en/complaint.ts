import type { Texts } from '../texts.ts'

export const classifications = {
  complaint: 'Complaint',
  information: 'Request for information',
  suggestion: 'Suggestion',
} satisfies Texts['classifications']

export const complaintCategories = {
  delay: 'The service is late',
  'requirements-unclear': 'Requirements are unclear',
  'unreasonable-refusal': 'Unreasonable refusal',
  'subdomain-problem': 'Subdomain unreachable or wrong',
  'login-not-received': 'Login information not received',
  'staff-conduct': 'Conduct of staff',
  'payment-request': 'Request for payment',
  'harmful-content': 'Harmful content on a subdomain',
  other: 'Other',
} satisfies Texts['complaintCategories']

export const complaintChannels = {
  form: 'Complaint form',
  email: 'E-mail',
  phone: 'Telephone',
  whatsapp: 'WhatsApp',
  letter: 'Letter',
} satisfies Texts['complaintChannels']

export const complaintStatuses = {
  received: 'Received',
  'in-progress': 'In progress',
  answered: 'Answered',
  closed: 'Closed',
} satisfies Texts['complaintStatuses']

export const priorities = { normal: 'Normal', urgent: 'Urgent' } satisfies Texts['priorities']

export const complaintActions = {
  start: 'Start handling',
  assign: 'Assign',
  addStep: 'Note a step',
  inform: 'Inform the reporter',
  answer: 'Answer',
  close: 'Close',
  escalate: 'Hand to the supervisor',
  rate: 'Rate',
  reopen: 'Reopen',
} satisfies Texts['complaintActions']

export const complaintActionHints = {
  start: 'The complaint is declared to be in progress. The reporter sees it on the tracking page.',
  assign: 'The complaint is handled by the chosen member of staff, who is told.',
  addStep: 'The step is noted in the history for staff only; the reporter does not see it.',
  inform: 'The reporter reads this on the tracking page, and by e-mail where an address is known.',
  answer:
    'The written answer tells what was found, what was done and what comes next. The reporter reads it on the tracking page, and by e-mail where an address is known. It cannot be changed afterwards.',
  close: 'The complaint is closed. The reporter may still reopen it once.',
  escalate:
    'From then on only the supervisor reads and handles the complaint. Officers, the head and administrators no longer see it. This cannot be undone.',
  rate: 'A rating is given by the reporter.',
  reopen: 'A complaint is reopened by the reporter.',
} satisfies Texts['complaintActionHints']

export const complaintFields = {
  number: 'Complaint number',
  classification: 'Classification',
  category: 'Category of the complaint',
  priority: 'Priority',
  status: 'Status of the complaint',
  title: 'Title',
  description: 'What happened',
  incidentDate: 'Date of the event',
  channel: 'Brought by',
  receivedAt: 'Received at',
  aboutHead: 'About the head of the service',
  supervised: 'Handled by the supervisor',
  reporter: 'Reporter',
  reporterName: 'Name of the reporter',
  reporterUnit: 'Unit or organisation of the reporter',
  reporterEmail: 'E-mail of the reporter',
  reporterPhone: 'Telephone or WhatsApp of the reporter',
  anonymous: 'Anonymous',
  confidential: 'Identity confidential',
  requestNumber: 'Related request number',
  request: 'Related request',
  host: 'Related site address',
  subdomain: 'Related subdomain',
  assignee: 'Handled by',
  duplicateOf: 'Same as complaint',
  response: 'Answer',
  answeredAt: 'Answered at',
  closedAt: 'Closed at',
  rating: 'Rating by the reporter (1–5)',
  ratingNote: 'Remark on the rating',
  reopenedAt: 'Reopened at',
  reopenReason: 'Reason for reopening',
  maskedAt: 'Reporter data removed at',
  attachments: 'Attachments',
  history: 'History of the complaint',
  days: 'Working days until a complaint is answered',
  daysInformation: 'Request for information',
  daysComplaint: 'Complaint and suggestion',
  daysSupervised: 'Complaint handled by the supervisor',
  perAddress: 'Complaints in 10 minutes from one address',
  answers: 'Answer templates',
  answerTitle: 'Title of the template',
  retentionDays: 'Reporter data removed after (days)',
} satisfies Texts['complaintFields']

export const complaintNotes = {
  complaints:
    'Complaints, requests for information and suggestions. What came by telephone, WhatsApp, e-mail or letter is registered here with the true time of receipt.',
  receivedAt: 'When the complaint was really received; the time for the answer counts from here.',
  category:
    'A complaint about a request for payment is handled by the supervisor; once saved, only the supervisor sees it.',
  aboutHead: 'The complaint is handled by the supervisor; once saved, only the supervisor sees it.',
  confidential: 'Name and contact are shown only to whoever handles the complaint, and never sent by e-mail.',
  anonymous: 'Name and contact are not stored.',
  host: 'An address of this domain is linked with the register of subdomains when it is saved.',
  answers: 'Offered to staff when they answer a complaint, to be adapted before it is sent.',
  retentionDays:
    'Counted from the closing. Name and contact of the reporter are removed from the complaint and from stored mails.',
  days: 'From receipt, by the calendar of working days. A change holds for complaints that are not answered yet.',
} satisfies Texts['complaintNotes']

export const complaintUi = {
  noSupervisor:
    'There is no enabled supervisor account: complaints about requests for payment or about the head of the service are read by nobody. An administrator should create one.',
  template: 'Answer template',
  chooseTemplate: 'Choose a template to insert',
  noteTold: 'The reporter reads this.',
  noteInternal: 'The reporter does not read this.',
  registered: 'The complaint has been registered.',
  lodged:
    'We received your complaint; its number is {number}. Please keep the tracking code; it is shown only once.',
  issueCode: 'Issue a tracking code',
  issueCodeHint:
    'The new code replaces the old one and is shown only once. Please give it to the reporter together with the number.',
  codeShown: 'Tracking code for {number}',
  hostNotOurs: 'The site address that was named is not in the register of subdomains.',
  handedOver: 'The supervisor handles this complaint from now on; it is no longer shown to you.',
  writeTo: 'The reporter left no e-mail address. Please give the answer by telephone or WhatsApp: {phone}.',
  noContact: 'The reporter cannot be contacted and reads the answer with number and tracking code.',
} satisfies Texts['complaintUi']
