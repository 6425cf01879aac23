interface Dated {
  date: string
  marks: readonly string[]
}

/** Days that are not shown one by one. */
export interface Gap {
  from: string
  until: string
  count: number
}

/** So many days fit at one look. */
const MOST = 42
const AT_THE_START = 14
const AT_THE_END = 14
const ROUND_DUE = 4

/** A strip that is not endless: of many days the first, the last and those round the due day; what lies between is a gap. */
export function shortened<T extends Dated>(days: readonly T[]): (T | Gap)[] {
  if (days.length <= MOST) return [...days]
  const due = days.findIndex(({ marks }) => marks.includes('due'))
  const shown: (T | Gap)[] = []
  days.forEach((each, n) => {
    const isShown = n < AT_THE_START || n >= days.length - AT_THE_END || Math.abs(n - due) <= ROUND_DUE
    const last = shown.at(-1)
    if (isShown) shown.push(each)
    else if (last && 'count' in last) Object.assign(last, { until: each.date, count: last.count + 1 })
    else shown.push({ from: each.date, until: each.date, count: 1 })
  })
  return shown
}
