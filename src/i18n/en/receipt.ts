import type { Texts } from '../texts.ts'

export const receipt = {
  title: 'RECEIPT',
  from: 'From',
  request: 'Request',
  requirement: 'Requirement',
  items: 'Items',
  receivedOn: 'Received on',
  sentence:
    'These items were received to be looked at. This receipt does not say that they are complete and valid.',
  handedOver: 'Handed over by',
  received: 'Received by',
} satisfies Texts['receipt']
