/**
 * How many characters must be inserted, left out, exchanged or swapped with their neighbour (optimal string
 * alignment) to turn one text into the other; null when more than `most`. Only the band that can stay below is computed.
 */
export function editDistance(one: string, other: string, most: number): number | null {
  if (Math.abs(one.length - other.length) > most) return null
  const beyond = most + 1
  let older: number[] = []
  let old = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row += 1) {
    const current: number[] = Array<number>(other.length + 1).fill(beyond)
    current[0] = row
    const last = Math.min(other.length, row + most)
    for (let column = Math.max(1, row - most); column <= last; column += 1)
      current[column] = cheapest({ one, other, row, column, older, old, current, beyond })
    if (Math.min(...current) > most) return null
    older = old
    old = current
  }
  const distance = old[other.length] ?? beyond
  return distance > most ? null : distance
}

interface Cell {
  one: string
  other: string
  row: number
  column: number
  older: readonly number[]
  old: readonly number[]
  current: readonly number[]
  beyond: number
}

function cheapest({ one, other, row, column, older, old, current, beyond }: Cell): number {
  const at = (cells: readonly number[], index: number) => cells[index] ?? beyond
  const isEqual = one[row - 1] === other[column - 1]
  const isSwapped =
    row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
  return Math.min(
    at(old, column) + 1,
    at(current, column - 1) + 1,
    at(old, column - 1) + (isEqual ? 0 : 1),
    isSwapped ? at(older, column - 2) + 1 : beyond,
  )
}
