import type { Texts } from '../texts.ts'

/** A row of an array; its number follows. */
export const rows = { record: 'Record', server: 'Server', answer: 'Template' } satisfies Texts['rows']

/** What signs without a word are called to whoever hears the panel or rests the pointer on them. */
export const signs = {
  startPage: 'Start page',
  unnamed: 'Not named yet',
  clearDate: 'Clear date',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  moreActions: 'More actions',
  copyRows: 'Copy or paste rows',
  moveRow: 'Move row',
  openRow: 'View details',
  messages: 'Messages',
  closeMessage: 'Close message',
  addBlock: 'Insert a block',
  moveBlock: 'Move this block',
  addParagraph: 'Add a paragraph',
  editLink: 'Edit link',
  removeLink: 'Remove link',
  rowActions: 'Actions for the row',
  removeFilter: 'Remove filter',
  addFilter: 'Add filter',
  removeFile: 'Remove file',
  copyAddress: 'Copy address',
  selectRow: 'Select this row',
  selectAll: 'Select all rows',
  filterField: 'Column to filter',
  filterOperator: 'Condition of the filter',
  filterValue: 'Value of the filter',
  month: 'Month',
  year: 'Year',
  bytes: 'bytes',
  searchRequests: 'Search by number, name, unit or letter number',
} satisfies Texts['signs']

/** What lists to choose from and calendars tell whoever hears the panel; see `HINTS`. */
export const selects = {
  results: '{count} results available.',
  resultsFor: '{count} results available for search term {term}.',
  guideMenu:
    'Use Up and Down to choose options, Enter to select one, Escape to close, Tab to select and close.',
  guideInput: '{label}: type to refine the list, or press Down to open it.',
  guideClosed: '{label}: press Down to open the list.',
  guideValues: 'Use left and right to move between values, Backspace to remove one.',
  deselected: 'option {label}, deselected.',
  cleared: 'All selected options have been cleared.',
  disabled: 'option {label} is disabled. Select another option.',
  selected: 'option {label}, selected.',
  focusedValue: 'value {label} focused, {place} of {total}.',
  focused: '{label}, {place} of {total}.',
  chooseDate: 'Choose a date',
  chooseMoment: 'Choose a date and a time',
  choose: 'Choose {label}',
  notAvailable: '{label} cannot be chosen',
  month: 'Month {label}',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  time: 'Time',
} satisfies Texts['selects']
