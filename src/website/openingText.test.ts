import { expect, it } from 'vitest'
import type { Weekday } from '#domain/officeHours.ts'
import { textsFor } from '#i18n/label.ts'
import { openingText } from './openingText.ts'

const at = (days: Weekday[], language: 'id' | 'en') =>
  openingText({ days, opens: '08:00', closes: '16:00' }, textsFor(language), language)

it.each<[Weekday[], string]>([
  [['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], 'Senin–Jumat'],
  [['sunday', 'saturday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday'], 'Senin–Minggu'],
  [['friday', 'monday', 'wednesday'], 'Senin, Rabu, Jumat'],
  [['monday', 'tuesday'], 'Senin, Selasa'],
])('says %j as %s', (days, said) => {
  expect(at(days, 'id')).toEqual({ days: said, opens: '08.00', closes: '16.00' })
})

it('writes the time as English does', () => {
  expect(at(['monday'], 'en')).toEqual({ days: 'Monday', opens: '08:00', closes: '16:00' })
})
