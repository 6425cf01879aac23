'use client'
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { Obligation } from '#domain/request/facts.ts'
import type { RequestDocument } from '#payload-types.ts'
import type { RequirementLine } from '../checklist/useRequirements.ts'
import { useTexts } from '../useTexts.ts'
import { ReviewFocusContext } from './reviewFocus.ts'
import { neighbour, nextOpen, reviewOrder } from './reviewOrder.ts'
import { ReviewPane } from './ReviewPane.tsx'

interface Line {
  requirement: RequirementLine
  obligation: Obligation
  documents: RequestDocument[]
}

interface Props {
  lines: readonly Line[]
  /** The list of the requirements, each document with its verdict. */
  children: ReactNode
}

/** The list on one side, the document that is judged on the other; after a verdict the next one that waits for it. */
export function ReviewDesk({ lines, children }: Props) {
  const { texts } = useTexts()
  const desk = useRef<HTMLDivElement>(null)
  const focusOn = (document: string) =>
    rowOf(desk.current, document)?.querySelector<HTMLElement>('[data-review="show"]')?.focus()
  const { shown, show, order } = useShown(lines, (next) => {
    // The button that was pressed may be gone by now; whoever works elsewhere on the page is left there.
    const at = document.activeElement
    if (!at || at === document.body || desk.current?.contains(at)) focusOn(next)
  })
  const line = lines.find(({ documents }) => documents.some(({ id }) => id === shown))
  const goOn = (id: string | null) => {
    if (!id) return
    show(id)
    focusOn(id)
  }
  const next = nextOpen(order, shown)
  const steps: Readonly<Record<string, () => void>> = {
    j: () => goOn(neighbour(order, shown, 1)),
    k: () => goOn(neighbour(order, shown, -1)),
    n: () => goOn(next),
    l: () => pressIn(desk.current, shown, 'in-order'),
    x: () => pressIn(desk.current, shown, 'otherwise'),
  }
  return (
    <ReviewFocusContext value={{ shown, show }}>
      <div className="review__tools">
        <button type="button" className="office-button" aria-disabled={!next} onClick={() => goOn(next)}>
          {texts.ui.reviewNext}
        </button>
        <p className="review__keys">{texts.ui.reviewKeys}</p>
      </div>
      <div ref={desk} className="review" onKeyDown={(event) => stepFor(event, steps)}>
        {children}
        <ReviewPane
          document={line?.documents.find(({ id }) => id === shown) ?? null}
          requirement={line?.requirement ?? null}
        />
      </div>
    </ReviewFocusContext>
  )
}

/** The first that waits for its verdict, then whichever was chosen; once that one is judged, the next that waits. */
function useShown(lines: readonly Line[], onNext: (id: string) => void) {
  const order = reviewOrder(lines)
  const [chosen, setChosen] = useState<string | null>(null)
  const shown = chosen ?? nextOpen(order, null) ?? order[0]?.id ?? null
  const isOpen = (id: string | null) => order.find((each) => each.id === id)?.isOpen ?? false
  const before = useRef({ shown, wasOpen: isOpen(shown) })
  useEffect(() => {
    const last = before.current
    before.current = { shown, wasOpen: isOpen(shown) }
    const isElsewhere = chosen !== null && chosen !== last.shown
    if (!last.wasOpen || isOpen(last.shown) || isElsewhere) return
    const next = nextOpen(order, last.shown) ?? last.shown
    setChosen(next)
    if (next) onNext(next)
    // Asked only when the verdict of what is shown may have changed.
  }, [shown, isOpen(shown)])
  return { shown, show: setChosen, order }
}

/** Letters work inside the desk alone, and never while somebody writes: WCAG 2.1.4. */
function stepFor(event: KeyboardEvent, steps: Readonly<Record<string, () => void>>): void {
  const isWriting = event.target instanceof HTMLElement && event.target.matches('input, textarea, select')
  const step = steps[event.key.toLowerCase()]
  if (!step || isWriting || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  step()
}

function rowOf(desk: HTMLElement | null, document: string): HTMLElement | null {
  return desk?.querySelector<HTMLElement>(`[data-document="${document}"]`) ?? null
}

/** The same button that a mouse would press, with all that it asks and says. */
function pressIn(desk: HTMLElement | null, document: string | null, button: string): void {
  if (document) rowOf(desk, document)?.querySelector<HTMLElement>(`[data-review="${button}"]`)?.click()
}
