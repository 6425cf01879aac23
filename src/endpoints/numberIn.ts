/** A positive whole number out of a query, never above `most`; anything else counts as not given. */
export function numberIn(value: unknown, { usual, most }: { usual: number; most: number }): number {
  const number = Number(value)
  return Number.isInteger(number) && number > 0 ? Math.min(number, most) : usual
}
