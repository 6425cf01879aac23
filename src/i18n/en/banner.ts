import type { Texts } from '../texts.ts'

export const banner = {
  holder: 'Now with: {who}',
  holderYou: 'your unit',
  holderNobody: 'no verifier yet',
  holderOffice: 'the staff of Diskominfo',
  holderSystem: 'the system, to be carried out in DNS',
  ofThisUnit: 'Other {what} of this unit',
  dates: 'Dates of each step',
  internalNotes: 'Internal notes (the unit does not see them)',
  internalOnly: 'Staff only',
  nextInLine: 'Next request (access key N)',
} satisfies Partial<Texts['ui']>
