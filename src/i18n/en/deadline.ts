import type { Texts } from '../texts.ts'

export const dayKinds = {
  received: 'first day',
  counted: 'working day {number}',
  late: 'day {number} of lateness',
  weekend: 'weekend',
  holiday: 'holiday: {name}',
  paused: 'the file is with the unit, not counted',
} satisfies Texts['dayKinds']

export const clockStates = {
  'not-started': 'The time for this request does not run yet.',
  running: 'To be completed by {due}.',
  paused:
    'The file has been with the unit since {since}; that time is not counted. If it is sent back today, the request is to be completed by {due}.',
  'due-tomorrow': 'To be completed on the next working day, by {due}.',
  'due-today': 'To be completed today, by {due}.',
  overdue: 'Late by {late}; it was to be completed by {due}.',
  'in-time': 'Closed in time on {ended}; it was due on {due}.',
  late: 'Closed late by {late}, on {ended}; it was due on {due}.',
} satisfies Texts['clockStates']

/** The rest of what a due date says about itself. */
export const deadline = {
  title: 'Due date',
  failed: 'The due date could not be loaded. Please reload this page.',
  days: 'Day by day',
  notPromised:
    'This request was started by Diskominfo of its own accord; the service standard sets no time for it.',
  oneDay: '{count} working day',
  manyDays: '{count} working days',
  lessThanADay: 'less than one working day',
  lateBy: 'late by {late}',
  started: 'The time runs since {start}. Promised: {days}, counted from the next working day.',
  extended: 'Extended by {days}.',
  used: '{used} of {days} used; {left} left.',
  skipped: 'Not counted: {list}.',
  pause: 'The file was with the unit from {from} until {until}; that time is not counted.',
  pauseSince: 'The file has been with the unit since {since}; that time is not counted.',
  extension: 'extension',
  today: 'today',
  due: 'due',
  ended: 'closed',
  between: '{days}: {count} more days',
  signs: { received: 'start', weekend: '–', holiday: 'off', paused: 'unit' },
  legend: {
    received: 'start: first day, not counted yet',
    counted: '1, 2, …: working days that count',
    late: '+1, +2, …: working days after the due date',
    weekend: '–: weekend',
    holiday: 'off: holiday or joint leave',
    paused: 'unit: the file is with the unit',
    extension: 'dashed line: extension',
  },
} satisfies Texts['deadline']
