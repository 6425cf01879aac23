import type { Texts } from '../texts.ts'

export const complain = {
  lead: 'Complaints, requests for information and suggestions about this service. A complaint is answered in writing within {complaint}, a request for information within {information}.',
  toTracking: 'Follow a complaint that was sent',
  choose: 'Please choose',
  categoryHint:
    'A complaint about a request for payment is handled by the supervisor, not by the staff of this service.',
  aboutHeadHint: 'A complaint about the head of the service is read by the supervisor only.',
  descriptionHint: 'Please tell what happened, when, and what you expect. At most 10,000 characters.',
  hostHint: 'If it is about a site, for example dukcapil.{zone}.',
  requestNumberHint: 'If it is about a request, for example SD-2026-0001.',
  filesHint:
    'At most {files} files of PDF, PNG, JPEG, DOCX or XLSX, each up to {megabytes} MB. If something has to be corrected, please choose the files again.',
  reporter: 'About you',
  reporterHint:
    'May be left empty. Without e-mail or telephone the answer can only be read with number and tracking code.',
  anonymous: 'I do not want to give my name',
  anonymousHint: 'Name and contact are not stored, even if they are filled in below.',
  confidential: 'Keep my identity confidential',
  confidentialHint: 'Name and contact are read only by whoever handles the complaint.',
  emailHint: 'The receipt and the answer are sent to this address.',
  trap: 'Please leave this empty',
  send: 'Send',
  privacy:
    'The network address of the sender is not stored. Name and contact are removed when the time for keeping them is over.',
  receivedTitle: 'Received',
  code: 'Tracking code',
  keep: 'Please keep this number and code. The code is shown only once and is needed to read the answer.',
} satisfies Texts['website']['complain']

export const track = {
  lead: 'Progress and answer can be read with the complaint number and the tracking code that was shown when the complaint was sent.',
  numberHint: 'For example ADU-2026-0001',
  show: 'Show',
  answerBy: 'To be answered by',
  objection:
    'If you still object, you may turn to SP4N-LAPOR! or to the Ombudsman of the Republic of Indonesia.',
  rateTitle: 'Rate this answer',
  rating: 'Rating',
  ratings: {
    1: '1 – very unsatisfactory',
    2: '2 – unsatisfactory',
    3: '3 – fair',
    4: '4 – satisfactory',
    5: '5 – very satisfactory',
  },
  ratingNote: 'Remark (may be left empty)',
  rate: 'Send the rating',
  reopenTitle: 'Is the answer not sufficient?',
  reopenHint: 'A complaint can be reopened once.',
  reopenReason: 'What is not answered yet',
  reopen: 'Reopen',
} satisfies Texts['website']['track']
