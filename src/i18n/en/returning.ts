import type { Texts } from '../texts.ts'

export const returning = {
  returnWhat: 'What goes back',
  returnHint:
    'Please choose what is to be corrected and say why. The unit can only change what is chosen here.',
  returnNothing: 'Nothing is chosen yet. Please choose at least one field or document.',
  returnForm: 'Form',
  returnDocuments: 'Documents',
  returnNote: 'What to correct in {part}',
  returnNotePlaceholder: 'What to correct',
  returnJudged: 'found wanting',
  returnedTitle: 'Corrections asked for',
  returnedProgress: '{done} of {total} changed',
  returnedTimes: 'Returned {times}×',
  returnedWhole: 'The whole form and all documents can be corrected according to the note above.',
  returnedLocked: 'Everything else is locked because no correction of it was asked for.',
  returnedChanged: 'Changed',
  returnedUntouched: 'Not changed yet',
  returnedMend: 'Correct',
  returnedLook: 'View',
  returnedOthers: 'Also changed since the return:',
  returnedReplaces: 'replaces',
  returnedBefore: 'Before:',
  returnedAfter: 'Now:',
  returnedEmpty: '(empty)',
  returnedBy: 'Returned by {name} on {time}.',
} satisfies Partial<Texts['ui']>
