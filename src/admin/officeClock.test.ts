import { afterEach, describe, expect, it } from 'vitest'
import { meantBy, shownAs } from './officeClock.ts'

const own = process.env['TZ']
afterEach(() => {
  if (own === undefined) delete process.env['TZ']
  else process.env['TZ'] = own
})

describe.each(['Asia/Makassar', 'Asia/Jakarta', 'UTC', 'America/New_York'])('on a clock of %s', (zone) => {
  it('a picker shows the time of the office', () => {
    process.env['TZ'] = zone
    const shown = shownAs(new Date('2026-11-22T16:30:00Z'))
    expect([shown.getDate(), shown.getHours(), shown.getMinutes()]).toEqual([23, 0, 30])
  })
  it('what is picked is meant in the time of the office', () => {
    process.env['TZ'] = zone
    expect(meantBy(new Date(2026, 10, 23, 0, 30, 59))).toEqual(new Date('2026-11-22T16:30:00Z'))
  })
})
