import type { Texts } from '../texts.ts'

/** Of what the office started itself. */
export const officeSteps: Texts['officeSteps'] = {
  draft: {
    unit: 'Diskominfo is preparing an act on this subdomain.',
    staff: 'Please check the grounds and their description, then submit; the unit is told at that moment.',
  },
  submitted: {
    unit: 'Diskominfo has started an act on this subdomain. You may object before it is decided, as long as the time for objections is not over.',
    staff: 'A verifier or the head of division starts the review; the unit may object.',
  },
  'in-review': {
    unit: 'Diskominfo is examining this act. You may object before it is decided, as long as the time for objections is not over.',
    staff:
      'The head of division decides; where there is a time for objections, once it is over. An objection of the unit is answered in the decision.',
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
