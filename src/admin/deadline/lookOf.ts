import type { DeadlineShown } from '#endpoints/requestDeadline.ts'

const LOOKS: Record<DeadlineShown['state'], '' | 'good' | 'warning' | 'bad'> = {
  'not-promised': '',
  'not-started': '',
  running: '',
  paused: '',
  'due-tomorrow': 'warning',
  'due-today': 'warning',
  overdue: 'bad',
  'in-time': 'good',
  late: 'bad',
}

/** How urgent the sentence about a promise looks; the words say it as well. */
export function lookOf(state: DeadlineShown['state']): string {
  return LOOKS[state] && `office-note--${LOOKS[state]}`
}
