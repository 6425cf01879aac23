import { fromWallClock, wallClock } from '#domain/workdays/officeDay.ts'

/** The instant that the reader's clock would tell as the office's tells this one: for a picker that knows no zones. */
export function shownAs(instant: Date): Date {
  const wall = wallClock(instant)
  return new Date(
    wall.getUTCFullYear(),
    wall.getUTCMonth(),
    wall.getUTCDate(),
    wall.getUTCHours(),
    wall.getUTCMinutes(),
  )
}

/** The instant that is meant by what such a picker gives back, to the minute. */
export function meantBy(shown: Date): Date {
  const [year, month, day] = [shown.getFullYear(), shown.getMonth(), shown.getDate()]
  return fromWallClock(new Date(Date.UTC(year, month, day, shown.getHours(), shown.getMinutes())))
}
