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
  openTab(tab, { wanted: () => document.getElementById(anchorOf(path)), arrive })
}

/** Opens the desk at the document that is judged first, so that its keys work at once. */
export function goToDesk(): void {
  const wanted = () => document.querySelector<HTMLElement>('[data-review="show"][aria-pressed="true"]')
  const arriveAtDesk = (button: HTMLElement) => {
    button.closest('.checklist')?.scrollIntoView()
    button.focus({ preventScroll: true })
  }
  openTab(TABS.documents, { wanted, arrive: arriveAtDesk })
}

interface Aim {
  wanted: () => HTMLElement | null
  arrive: (found: HTMLElement) => void
}

function openTab(tab: number, { wanted, arrive: arriveAt }: Aim): void {
  document.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button')[tab]?.click()
  const until = performance.now() + PATIENCE_MS
  const look = () => {
    const found = wanted()
    if (found) arriveAt(found)
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
