/** The tabs of a request's form, in their order there. */
const TABS = { application: 0, documents: 1 } as const
/** So long the content of a tab that was just opened may take to be drawn. */
const PATIENCE_MS = 3_000

/** The id of the element that shows a form path, or the documents of a requirement. */
export function anchorOf(path: string): string {
  return path.startsWith('documents.') ? path.replace('.', '-') : `field-${path.replaceAll('.', '__')}`
}

/** Opens the tab on which a form path lies and brings it into view with the focus in it. */
export function goTo(path: string): void {
  const tab = path.startsWith('documents.') ? TABS.documents : TABS.application
  document.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button')[tab]?.click()
  const until = performance.now() + PATIENCE_MS
  const look = () => {
    const found = document.getElementById(anchorOf(path))
    if (found) arrive(found)
    else if (performance.now() < until) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

const FIELDS = 'input, textarea, select'

function arrive(element: HTMLElement): void {
  element.scrollIntoView({ block: 'center' })
  const field = element.matches(FIELDS) ? element : element.querySelector<HTMLElement>(FIELDS)
  // In a line of the checklist the last button is the one that hands in or replaces.
  const inner = field ?? [...element.querySelectorAll('button')].at(-1)
  inner?.focus({ preventScroll: true })
}
