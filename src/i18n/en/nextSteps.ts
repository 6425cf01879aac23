import type { Texts } from '../texts.ts'

/** What happens next and who holds it. */
export const nextSteps = {
  draft: {
    unit: 'Please complete the fields, statements and documents, then submit the request.',
    staff: 'The request is still being written and has not been submitted.',
  },
  submitted: {
    unit: 'The request has been received and waits for review by Diskominfo.',
    staff: 'A verifier or the head of division starts the review.',
  },
  'in-review': {
    unit: 'Diskominfo is checking whether the documents are complete and valid.',
    staff: 'The verifier judges each document and sets the target, then the head of division decides.',
  },
  revision: {
    unit: 'Please correct the request as noted by Diskominfo, then submit it again; staff do so for what came on paper.',
    staff:
      'The request waits for correction by the unit; what came on paper is corrected and submitted again by staff, as the unit sends it.',
  },
  approved: {
    unit: 'The request is approved; Diskominfo is carrying it out in DNS.',
    staff: 'The system carries the approval out in DNS; staff act only if there is trouble.',
  },
  provisioned: {
    unit: 'The subdomain is active; Diskominfo is preparing the hand-over and the guide.',
    staff: 'A verifier or the head of division prepares hand-over and guide, then hands them over.',
  },
  completed: {
    unit: 'The request is completed; if the hand-over holds login information, please open it while it is valid.',
    staff: 'The request is completed; nothing is left to do.',
  },
  rejected: {
    unit: 'The request was rejected; please read the reason. You may file a new request or a complaint.',
    staff: 'The request was rejected; nothing is left to do.',
  },
  withdrawn: {
    unit: 'The request was withdrawn; if needed, you may file a new one.',
    staff: 'The request was withdrawn; nothing is left to do.',
  },
} satisfies Texts['nextSteps']

/** Where a change or a deletion goes another way than a new name. */
export const typeSteps: Texts['typeSteps'] = {
  change: {
    'in-review': {
      unit: 'Diskominfo is checking whether the documents are complete and valid.',
      staff:
        'The verifier judges each document and checks the new name or target, then the head of division decides.',
    },
    provisioned: {
      unit: 'The change has been carried out; Diskominfo is preparing the hand-over and the guide.',
      staff:
        'The change has been carried out; a verifier or the head of division prepares hand-over and guide, then hands them over.',
    },
  },
  deletion: {
    draft: {
      unit: 'Please complete the fields and documents, then submit the request.',
      staff: 'The request is still being written and has not been submitted.',
    },
    'in-review': {
      unit: 'Diskominfo is checking whether the documents are complete and valid.',
      staff:
        'The verifier judges each document and checks what the deletion affects, then the head of division decides.',
    },
    completed: {
      unit: 'The subdomain was deleted and the request is completed; nothing is left to do.',
      staff: 'The subdomain was deleted and the unit was told; nothing is left to do.',
    },
  },
}

/** Staff write what a unit sent on paper. */
export const paperDraft: Texts['paperDraft'] = {
  unit: 'Staff are entering the request from what the unit sent.',
  staff: 'Please complete the request from what the unit sent, then submit it.',
}

/** Verified, and waiting for the decision alone. */
export const verifiedStep: Texts['verifiedStep'] = {
  unit: 'Every document is complete and valid; the request waits for the decision of the head.',
  staff: 'Every document is complete and valid; the head decides.',
}
