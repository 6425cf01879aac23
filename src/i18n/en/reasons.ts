import type { Texts } from '../texts.ts'

/** Short, for the list from which staff choose. */
export const reasonCodes = {
  incomplete: 'Documents incomplete',
  'not-valid': 'Document not valid',
  'name-not-allowed': 'Name not allowed',
  'name-taken': 'Name taken',
  'not-an-official-unit': 'Not an official unit',
  'purpose-does-not-fit': 'Purpose does not fit',
  'target-not-allowed': 'Target not allowed',
  other: 'Other reason',
} satisfies Texts['reasonCodes']

/** The same as a sentence, for letters and mails. */
export const reasonSentences = {
  incomplete: 'The documents of the request are not complete as the service standard requires.',
  'not-valid': 'One or more documents of the request could not be accepted as valid.',
  'name-not-allowed': 'The requested subdomain name does not follow the naming rules.',
  'name-taken': 'The requested subdomain name is in use or reserved for somebody else.',
  'not-an-official-unit': 'The applicant is not on the list of official units of the Regency of Tapin.',
  'purpose-does-not-fit': 'The purpose does not fit the vision and mission of the Regency of Tapin.',
  'target-not-allowed': 'The requested target does not meet the rules.',
  other: 'The request could not be granted for the reason given in the note.',
} satisfies Texts['reasonSentences']
