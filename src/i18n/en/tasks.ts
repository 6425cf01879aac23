import type { Texts } from '../texts.ts'

export const tasks = {
  tasksLate: 'Requests that are late',
  tasksDueToday: 'Requests due today',
  tasksDueTomorrow: 'Requests due on the next working day',
  tasksToComplete: 'Drafts to complete and submit',
  tasksToCorrect: 'Requests to correct',
  tasksAtOffice: 'Requests in the hands of Diskominfo',
  tasksToStart: 'Requests waiting for their review to start',
  tasksInReview: 'Requests in review and awaiting a decision',
  tasksToHandOver: 'Active subdomains awaiting hand-over',
  tasksStuck: 'Requests in trouble in DNS',
  tasksOpen: 'Requests under way',
  tasksUnopened: 'Login information past its time that was never opened',
  tasksEnded: 'Subdomains of events that are over',
  tasksSilent: 'Subdomains about whose use nobody answered',
  tasksUseAsked: 'Subdomains that wait for a confirmation of use',
  tasksComplaintsLate: 'Complaints whose answer is late',
  tasksComplaintsUrgent: 'Urgent complaints that are not answered yet',
  tasksComplaints: 'Complaints that are not answered yet',
} satisfies Partial<Texts['ui']>
