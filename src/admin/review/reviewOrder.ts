import type { Obligation } from '#domain/request/facts.ts'
import { documentState, type Judged } from '../checklist/documentState.ts'

interface Line<D> {
  obligation: Obligation
  documents: readonly D[]
}

type Row = Judged & { id: string }

/** The documents of a review in the order of the list, each with whether it still waits for its verdict. */
export function reviewOrder(lines: readonly Line<Row>[]): { id: string; isOpen: boolean }[] {
  return lines.flatMap(({ obligation, documents }) =>
    documents.map((document) => ({
      id: document.id,
      isOpen: documentState(document, obligation) === 'notJudged',
    })),
  )
}

/** The next one that waits for its verdict, from the one that is shown on and then from the top; null when none does. */
export function nextOpen(order: ReturnType<typeof reviewOrder>, shown: string | null): string | null {
  const at = order.findIndex(({ id }) => id === shown)
  const around = [...order.slice(at + 1), ...order.slice(0, at + 1)]
  return around.find(({ id, isOpen }) => isOpen && id !== shown)?.id ?? null
}

/** The neighbour in the list; the first one where none is shown, and the same at its ends. */
export function neighbour(
  order: ReturnType<typeof reviewOrder>,
  shown: string | null,
  step: 1 | -1,
): string | null {
  const at = order.findIndex(({ id }) => id === shown)
  if (at < 0) return order[0]?.id ?? null
  return (order[at + step] ?? order[at])?.id ?? null
}
