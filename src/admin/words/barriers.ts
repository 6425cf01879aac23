import type { Texts } from '#i18n/texts.ts'
import type { Mend } from './mends.ts'

const named = (selector: string, word: (texts: Texts) => string): Mend => ({
  selector,
  what: 'aria-label',
  words: (said, texts) => said || word(texts),
})

/** Payload names neither the search of a choice, nor the input of a date, nor an editor after its field. */
const namedAfterField = (selector: string): Mend => ({
  selector: `.field-type ${selector}`,
  what: 'aria-label',
  words: (said, _, element) => {
    const name = element.closest('.field-type')?.querySelector('.field-label')?.firstChild?.textContent
    return said || name?.trim() || null
  },
})

/** A button that stays pressed is no box that is checked; what it was stays, once it has been said right. */
const PRESSED = '.pill[role="button"][aria-checked]'

/** What bars the way of people who hear the panel or use it by keyboard, by the markup of Payload 3.90 (WCAG 2.2 AA). */
export const BARRIERS: readonly Mend[] = [
  // Buttons beside an input that does the same; hidden from those who hear the page, they must not hold their focus.
  {
    selector: ':is(.dropdown-indicator, .clear-indicator)[aria-hidden]',
    what: 'tabindex',
    words: () => '-1',
  },
  namedAfterField('.rs__input'),
  namedAfterField('.react-datepicker__input-container input'),
  namedAfterField('.ContentEditable__root'),
  named('.select-row__checkbox input', ({ signs }) => signs.selectRow),
  named('.select-all__checkbox input, input#select-all', ({ signs }) => signs.selectAll),
  named('.condition__field .rs__input', ({ signs }) => signs.filterField),
  named('.condition__operator .rs__input', ({ signs }) => signs.filterOperator),
  named('.condition__value :is(.rs__input, input)', ({ signs }) => signs.filterValue),
  // What is heard must hold what is seen, so that it can be said to a machine that listens (2.5.3).
  { selector: '.list-create-new-doc__create-new-button', what: 'aria-label', words: () => null },
  named('.react-datepicker__month-select', ({ signs }) => signs.month),
  named('.react-datepicker__year-select', ({ signs }) => signs.year),
  named('.copy-to-clipboard', ({ signs }) => signs.copyAddress),
  {
    selector: PRESSED,
    what: 'aria-pressed',
    words: (_, __, element) => element.getAttribute('aria-checked'),
  },
  { selector: PRESSED, what: 'aria-checked', words: () => null },
]
