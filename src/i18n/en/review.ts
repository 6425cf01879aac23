import type { Texts } from '../texts.ts'

export const review = {
  reviewShow: 'Show',
  reviewDetails: 'Details',
  reviewNothing: 'Choose a document in the list to see it here.',
  reviewGuidance: 'How to check it',
  reviewNoPreview: 'This file cannot be shown here. Please open it by its name.',
  reviewNext: 'Next document without a verdict',
  reviewKeys:
    'With the keyboard, inside this list: J and K move between documents, L complete and valid, X another verdict, N next document without a verdict.',
} satisfies Partial<Texts['ui']>
