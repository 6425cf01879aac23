import type { Texts } from '../texts.ts'

/** What will happen, shown before it does. */
export const actionHints = {
  submit: 'The request goes to the head of division and cannot be edited any more unless it is returned.',
  startReview: 'The request becomes yours, and each document can be judged complete and valid.',
  addNote: 'The note is kept in the history for colleagues. The unit never sees it.',
  assign: 'The request passes to the chosen verifier; its status stays the same.',
  object: 'The objection goes to the verifiers and the head of division and is answered in the decision.',
  requestRevision: 'The unit is told the reason and the note, and can then correct and submit again.',
  approve:
    'The request is approved and carried out in DNS at once, automatically; the unit and the verifiers are told.',
  reject: 'The request ends, the unit is told why, and the name becomes free again.',
  reopen: 'The approval is undone and the review resumes; possible only before DNS has been changed.',
  withdraw: 'The request ends and its name is no longer held for the unit; asking again needs a new request.',
  confirmDns: 'The register records what was carried out in DNS.',
  confirmDeletion:
    'This deletion is carried out in DNS at once, although the hour has had its number of deletions. Please make sure that it is meant.',
  adoptRecord:
    'The record that was found says exactly what was decided. It becomes the service’s own: its mark takes the place of the record’s comment at the provider, without a second record, and only while it still says the same. Please make sure first that its owner agrees.',
  retryDns: 'The work in DNS is queued again and tried shortly.',
  handOver:
    'The request is completed; the unit is told, reads the guide, and may open the login information once if there is any.',
  lapse: 'The request ends without a hand-over because the subdomain was deleted or transferred.',
  declareComplete:
    'The file is declared complete; the time to completion runs from now on, and the unit is told.',
  extend:
    'The due time is extended once, by the working days of the settings. The unit is told, with the reason.',
  closeUnanswered:
    'The request is closed because the unit sent no corrections within the time that it was told.',
} satisfies Texts['actionHints']

/** Where a change or a deletion brings about something else than a new name. */
export const typeHints: Texts['typeHints'] = {
  change: {
    reject:
      'The request ends and the unit is told why. The new name that was asked for becomes free again; the registered subdomain does not change.',
    withdraw:
      'The request ends. The new name that was asked for is no longer held; the registered subdomain does not change. Asking again needs a new request.',
  },
  deletion: {
    approve:
      'The DNS record is deleted at once and the name rests in quarantine; the unit and the verifiers are told.',
    reject: 'The request ends and the unit is told why; the subdomain stays as it is.',
    withdraw: 'The request ends and the subdomain stays as it is; asking again needs a new request.',
  },
}

/** Of what the office started itself. */
export const officeHints: Texts['officeHints'] = {
  submit: 'The unit is told now and may object; after that the act can only be ended.',
  reject: 'The act ends and the unit is told why; the subdomain stays as it is.',
  withdraw:
    'The act is ended and the subdomain stays as it is; the unit is told if the act had been submitted.',
}
