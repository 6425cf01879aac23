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
    unit: 'The subdomain is active; Diskominfo is preparing the login information and the guide.',
    staff: 'A verifier or the head of division prepares login information and guide, then hands them over.',
  },
  completed: {
    unit: 'The request is completed; please open the login information of the hand-over while it is valid.',
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

export const officeSteps: Texts['officeSteps'] = {
  draft: {
    unit: 'Diskominfo is preparing an act on this subdomain.',
    staff: 'Please check the grounds and their description, then submit; the unit is told at that moment.',
  },
  submitted: {
    unit: 'Diskominfo has started an act on this subdomain. You may object before it is decided.',
    staff: 'A verifier or the head of division starts the review; the unit may object.',
  },
  'in-review': {
    unit: 'Diskominfo is examining this act. You may object before it is decided.',
    staff:
      'The head of division decides once the time for objections is over, and answers them in the decision.',
  },
  approved: {
    unit: 'The act was decided and is being carried out in DNS.',
    staff: 'The system carries out the decision in DNS; staff only act if there is trouble.',
  },
  completed: {
    unit: 'The act was carried out; nothing is left to do.',
    staff: 'The act was carried out and the unit was told; nothing is left to do.',
  },
  rejected: {
    unit: 'The act was not approved; the subdomain stays as it is.',
    staff: 'The act was not approved; nothing is left to do.',
  },
  withdrawn: {
    unit: 'Diskominfo ended this act; the subdomain stays as it is.',
    staff: 'The act was ended; nothing is left to do.',
  },
}

export const deletionCompleted: Texts['deletionCompleted'] = {
  unit: 'The subdomain was deleted and the request is completed; nothing is left to do.',
  staff: 'The subdomain was deleted and the unit was told; nothing is left to do.',
}
