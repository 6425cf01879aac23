import type { Texts } from '../texts.ts'

/** What is said so that nothing typed is lost: by another's save, a lost connection, the end of a session, or a hasty submission. */
export const keep = {
  staleTitle: 'Somebody else changed this request',
  staleBy:
    'Saved by {name} on {time}, after this page was opened. What you typed is not saved, but still here.',
  staleAt: 'Saved on {time}, after this page was opened. What you typed is not saved, but still here.',
  staleChoose:
    'Please choose for each field that differs. Other fields that were changed only on this page stay as they are here.',
  staleStored: 'Stored now',
  staleMine: 'What you typed',
  staleShown: 'On this page',
  staleLocked:
    'This field can no longer be changed because the request has moved on. If you still need the text, please copy it from here.',
  staleAllMine: 'Choose all of mine',
  staleAllStored: 'Choose all that is stored',
  staleApply: 'Apply the choice',
  staleOpen: 'Compare and choose',
  settled: 'The fields on this page are not saved yet. Please check them, then save.',
  keptOffer: 'Unsaved input from {time} is still here: {fields}.',
  keptRestore: 'Restore',
  keptDiscard: 'Discard',
  saveLost:
    'The connection to the server was lost, so it is not certain that the fields were saved. Nothing is lost: everything is still on this page. Please check the network, then save once more.',
  sessionEnded:
    'Your session has ended, so the fields were not saved. Nothing is lost: what you typed into the form is still in this tab and can be restored after you sign in again.',
  sessionEndedAction:
    'Your session has ended, so this was not done. Nothing is lost: what you typed here is still in this tab and comes back when you open this action after signing in again.',
  signInAgain: 'Sign in again',
  lastLook: 'What will be submitted',
  lastLookDocuments: 'Documents',
  lastLookMissing: 'Still missing',
  lastLookUnsaved: 'Fields that are not saved yet are saved with this submission.',
} satisfies Partial<Texts['ui']>
