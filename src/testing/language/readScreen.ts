import type { Page } from 'playwright-core'

/** One thing that a screen says, and where. */
export interface Said {
  text: string
  /** Where it stands: the element, or the attribute of it. */
  at: string
}

export interface Screen {
  /** As the page declares it. */
  language: string
  said: Said[]
  /** What can be pressed or filled in and has no name, and columns without a heading. */
  nameless: string[]
}

/** Everything that a page says to whoever sees or hears it, but what stands inside of `except`. */
export async function readScreen(page: Page, except: readonly string[]): Promise<Screen> {
  return page.evaluate(readHere, except.join(', ') || 'no-such-element')
}

/** Runs in the browser and knows nothing of this file. */
function readHere(except: string): Screen {
  const ATTRIBUTES = [
    'aria-label',
    'aria-description',
    'aria-valuetext',
    'title',
    'placeholder',
    'alt',
    'label',
  ]
  const UNSEEN = 'script, style, noscript, template, svg'
  const PRESSED = 'button, a[href], [role=button], [role=link], [role=menuitem], [role=tab], summary'
  const isShown = (element: Element) =>
    !element.closest(UNSEEN) && (element.tagName === 'OPTION' ? true : element.checkVisibility())
  const placeOf = (element: Element | null): string => {
    const parts: string[] = []
    for (let at = element; at && parts.length < 3; at = at.parentElement) {
      const name = at.id
        ? `#${at.id}`
        : [...at.classList]
            .slice(0, 2)
            .map((word) => `.${word}`)
            .join('')
      parts.unshift(`${at.tagName.toLowerCase()}${name}`)
    }
    return parts.join(' > ')
  }
  const said: Said[] = [{ text: document.title, at: 'title' }]
  const say = (text: string | null | undefined, at: string) => {
    const words = (text ?? '').replace(/\s+/g, ' ').trim()
    if (words) said.push({ text: words, at })
  }
  const all = [...document.body.querySelectorAll('*')].filter((element) => isShown(element))
  for (const element of all.filter((shown) => !shown.closest(except))) {
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)
    say(own.map((node) => node.textContent).join(' '), placeOf(element))
    for (const name of ATTRIBUTES) say(element.getAttribute(name), `${placeOf(element)}@${name}`)
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
      if (!['checkbox', 'radio', 'password', 'file'].includes(element.type))
        say(element.value, `${placeOf(element)}@value`)
  }
  const textOf = (ids: string | null) =>
    (ids ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join('')
  const nameOf = (element: Element): string => {
    const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : []
    const inside = [...element.querySelectorAll('[aria-label], [alt], svg title')]
    return [
      element.getAttribute('aria-label'),
      textOf(element.getAttribute('aria-labelledby')),
      element.getAttribute('title'),
      element.textContent,
      ...labels.map((label) => label.textContent),
      ...inside.map(
        (part) => part.getAttribute('aria-label') ?? part.getAttribute('alt') ?? part.textContent,
      ),
    ]
      .join('')
      .trim()
  }
  const isHeard = (element: Element) => !element.closest('[aria-hidden=true], [inert]')
  const nameless = all
    .filter((element) => element.matches(PRESSED) && isHeard(element) && !nameOf(element))
    .map((element) => placeOf(element))
  const columns = all
    .filter((element) => element.matches('thead th') && !nameOf(element) && !element.querySelector('input'))
    .map((element) => `${placeOf(element)} (column)`)
  return { language: document.documentElement.lang, said, nameless: [...nameless, ...columns] }
}
