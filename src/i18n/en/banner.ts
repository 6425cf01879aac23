import type { Texts } from '../texts.ts'

export const banner = {
  holder: 'Now with: {who}',
  holderYou: 'your unit',
  holderNobody: 'no verifier yet',
  holderOffice: 'the staff of Diskominfo',
  holderSystem: 'the system, to be carried out in DNS',
  otherRequests: 'Other requests of this unit',
  otherSubdomains: 'Other subdomains of this unit',
  dates: 'Dates of each step',
  internalNotes: 'Internal notes (the unit does not see them)',
  internalOnly: 'Staff only',
  decisionTitle: 'For the decision',
  decisionWho: 'Who asks',
  decisionWhat: 'What is asked for',
  decisionDocuments: 'What the verification found',
  decisionInOrder: '{count} documents complete and valid',
  decisionHistory: 'History in brief',
  decisionDns: 'What the decision brings about',
  decisionNotYet: 'Cannot be approved yet:',
  nextInLine: 'Next request (access key N)',
} satisfies Partial<Texts['ui']>
