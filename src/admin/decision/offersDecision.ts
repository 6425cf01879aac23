import type { Offer } from '../actions/useActions.ts'

/** Whether the decision on a request is the reader's, possible yet or not: then the decision card stands on the page. */
export function offersDecision({ actions }: Pick<Offer, 'actions'>): boolean {
  return actions.some(({ action }) => action === 'approve')
}
