import type { Texts } from '#i18n/texts.ts'

/** What lists to choose from (react-select 5) and calendars (react-datepicker 7) tell whoever hears the panel, and which text of ours says it. */
export const HINTS: readonly (readonly [RegExp, keyof Texts['selects']])[] = [
  [/^(?<count>\d+) results? available\.$/, 'results'],
  [/^(?<count>\d+) results? available for search term (?<term>.*)\.$/, 'resultsFor'],
  [/^Use Up and Down to choose options/, 'guideMenu'],
  [/^(?<label>.*) is focused ,type to refine list, press Down to open the menu/, 'guideInput'],
  [/^(?<label>.*) is focused , press Down to open the menu/, 'guideClosed'],
  [/^Use left and right to toggle between focused values/, 'guideValues'],
  [/^option (?<label>.*), deselected\.$/, 'deselected'],
  [/^All selected options have been cleared\.$/, 'cleared'],
  [/^option (?<label>.*) is disabled\. Select another option\.$/, 'disabled'],
  [/^options? (?<label>.*), selected\.$/, 'selected'],
  [/^value (?<label>.*) focused, (?<place>\d+) of (?<total>\d+)\.$/, 'focusedValue'],
  [/^(?<label>.*), (?<place>\d+) of (?<total>\d+)\.$/, 'focused'],
  [/^Choose Date$/, 'chooseDate'],
  [/^Choose Date and Time$/, 'chooseMoment'],
  [/^Choose (?<label>.*)$/, 'choose'],
  [/^Not available (?<label>.*)$/, 'notAvailable'],
  [/^Previous Month$/, 'previousMonth'],
  [/^Next Month$/, 'nextMonth'],
  [/^Month (?<label>.*)$/, 'month'],
  [/^Time$/, 'time'],
]
