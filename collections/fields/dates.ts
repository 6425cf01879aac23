/** A calendar day, without a time: the picker asks for none. */
export const DAY = { displayFormat: 'd MMMM yyyy', pickerAppearance: 'dayOnly' } as const

/** An instant, written the Indonesian way, in the office's zone. */
export const INSTANT = {
  displayFormat: 'd MMMM yyyy HH.mm',
  pickerAppearance: 'dayAndTime',
  timeFormat: 'HH.mm',
} as const
