import { isUuid } from '#domain/uuid.ts'
import { fill } from '#i18n/fill.ts'
import type { Texts } from '#i18n/texts.ts'
import { BARRIERS } from './barriers.ts'
import { HINTS } from './hints.ts'

/** What Payload draws without a word, or with one that is not in its dictionaries, and what is said instead. */
export interface Mend {
  selector: string
  what: 'aria-label' | 'aria-checked' | 'aria-pressed' | 'title' | 'placeholder' | 'tabindex' | 'text'
  /** Null: it says nothing and goes. */
  words: (said: string, texts: Texts, element: Element) => string | null
}

const named = (selector: string, sign: keyof Texts['signs']): Mend => ({
  selector,
  what: 'aria-label',
  words: (_, { signs }) => signs[sign],
})

/** Payload names these after a label that it has not translated yet. */
const labelled = (selector: string, what: 'aria-label' | 'title', near: readonly [string, string]): Mend => ({
  selector: `${selector}[${what}*="[object Object]"]`,
  what,
  words: (said, _, element) => {
    const [place, label] = near
    return said.replace('[object Object]', element.closest(place)?.querySelector(label)?.textContent ?? '')
  },
})

/** Payload names the fields that it looks in by the ends of their paths, which some share and some have in other collections. */
const searched = (collection: string, sign: keyof Texts['signs']): Mend[] =>
  (['placeholder', 'aria-label'] as const).map((what) => ({
    selector: `.collection-list--${collection} .search-filter__input`,
    what,
    words: (_, { signs }) => signs[sign],
  }))

const SORTED = ['.sort-column', '.sort-column__label'] as const

/** By the markup of Payload 3.90; each was found by `language.e2e.ts`, which fails when one no longer fits. */
const MENDS: readonly Mend[] = [
  labelled('.sort-column__button', 'aria-label', SORTED),
  // Its label says it; the name of the field is for programs.
  { selector: '.checkbox-input__input input[title]', what: 'title', words: () => null },
  named('.step-nav__home', 'startPage'),
  named('.date-time-picker__clear-button', 'clearDate'),
  named('.clickable-arrow--left', 'previousPage'),
  named('.clickable-arrow--right', 'nextPage'),
  named('.doc-controls__popup .popup-button', 'moreActions'),
  named('.clipboard-action__popup .popup-button', 'copyRows'),
  named('.array-actions__button', 'rowActions'),
  named('.collapsible__drag', 'moveRow'),
  named('.drawer-link__doc-drawer-toggler', 'openRow'),
  named('.condition__actions-remove', 'removeFilter'),
  named('.condition__actions-add', 'addFilter'),
  named('.file-details__remove', 'removeFile'),
  named('body > section[aria-live]', 'messages'),
  named('.payload-toast-close-button', 'closeMessage'),
  named('.add-block-menu', 'addBlock'),
  named('.draggable-block-menu', 'moveBlock'),
  named('.insert-paragraph-at-end', 'addParagraph'),
  named('.link-edit', 'editLink'),
  named('.link-trash', 'removeLink'),
  ...searched('requests', 'searchRequests'),
  // What has no name yet would be called by its id.
  { selector: '.render-title__id, .step-nav span', what: 'text', words: unnamed },
  {
    selector: '.file-meta .tooltip-content',
    what: 'text',
    words: (said, { signs }) => (said === 'Copy URL' ? signs.copyAddress : said),
  },
  {
    selector: '.file-meta__size-type',
    what: 'text',
    words: (said, { signs }) => said.replace(/\bbytes\b/, signs.bytes),
  },
  { selector: '#aria-selection, #aria-focused, #aria-results, #aria-guidance', what: 'text', words: hint },
  {
    selector: '.react-datepicker[aria-label], .react-datepicker [aria-label]',
    what: 'aria-label',
    words: hint,
  },
  {
    selector: '.react-datepicker__navigation-icon, .react-datepicker-time__header',
    what: 'text',
    words: hint,
  },
]

function unnamed(said: string, { signs }: Texts): string {
  if (isUuid(said.trim())) return signs.unnamed
  return said.trim() === 'ID:' ? '' : said
}

function hint(said: string, { selects }: Texts): string {
  for (const [pattern, text] of HINTS) {
    const match = pattern.exec(said)
    if (match) return fill(selects[text], match.groups ?? {})
  }
  return said
}

/** Says on the page what is to be said. Doing it twice changes nothing. */
export function mendWords(page: ParentNode, texts: Texts): void {
  for (const mend of [...MENDS, ...BARRIERS])
    for (const element of page.querySelectorAll(mend.selector))
      if (mend.what === 'text') mendText(element, mend, texts)
      else
        mendAttribute(element, mend.what, mend.words(element.getAttribute(mend.what) ?? '', texts, element))
}

function mendAttribute(element: Element, name: string, words: string | null): void {
  if (words === null) element.removeAttribute(name)
  else if (element.getAttribute(name) !== words) element.setAttribute(name, words)
}

/** Only what the text nodes say: they stay React's own. */
function mendText(element: Element, { words }: Mend, texts: Texts): void {
  for (const node of element.childNodes) {
    if (node.nodeType !== Node.TEXT_NODE) continue
    const said = node.nodeValue ?? ''
    const wanted = words(said, texts, element) ?? ''
    if (wanted !== said) node.nodeValue = wanted
  }
}
