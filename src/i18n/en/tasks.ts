import type { Texts } from '../texts.ts'

export const tasks = {
  tasksLate: 'Requests that are late',
  tasksDueToday: 'Requests due today',
  tasksDueTomorrow: 'Requests due on the next working day',
  tasksToStart: 'Requests that nobody reviews yet',
  tasksMine: 'Requests that I review',
  tasksToDecide: 'Requests waiting for a decision',
  tasksOfColleagues: 'Requests that colleagues review',
  tasksAtUnit: 'Requests waiting for corrections by the unit',
  tasksObjected: 'Acts of Diskominfo to which the unit objected',
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
