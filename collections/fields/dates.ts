import { PICKER_FORMAT } from '#i18n/instantText.ts'

/** A calendar day, without a time: the picker asks for none. */
export const DAY = { displayFormat: 'd MMMM yyyy', pickerAppearance: 'dayOnly' } as const

/** An instant, written the Indonesian way. Payload titles a page with it by the reader's clock, so the clock is said. */
export const INSTANT = {
  displayFormat: `${PICKER_FORMAT} O`,
  pickerAppearance: 'dayAndTime',
  timeFormat: 'HH.mm',
} as const
