import type { Explanation } from '#domain/request/explainDeadline.ts'
import { marksOf } from '#domain/request/marks.ts'
import type { StripDay } from '#domain/workdays/dayStrip.ts'
import { writtenDay, type DayNumber } from '#domain/workdays/officeDay.ts'
import { daysText, weekdayText } from './dayText.ts'
import { fill } from './fill.ts'
import { instantText } from './instantText.ts'
import { textsFor } from './label.ts'
import type { Texts } from './texts.ts'

/** A number of working days in words. */
export function workingDaysText(count: number, { oneDay, manyDays }: Texts['deadline']): string {
  return fill(count === 1 ? oneDay : manyDays, { count })
}

/** How late something is; after closing time of the due day no whole working day has gone by yet. */
export function lateWords(days: number, texts: Texts['deadline']): string {
  return days === 0 ? texts.lessThanADay : workingDaysText(days, texts)
}

/** Where a promise stands, in one sentence. */
export function deadlineVerdict(found: Explanation, language: string): string {
  const { clockStates, deadline } = textsFor(language)
  return fill(clockStates[found.state], {
    due: instantText(found.due.at, language),
    since: found.withUnitSince ? instantText(found.withUnitSince, language) : '',
    ended: found.endedAt ? instantText(found.endedAt, language) : '',
    late: lateWords(found.workingDaysLate, deadline),
  })
}

/** How it came to that: the start, what was granted and used, what was skipped and why, when the clock stood. */
export function deadlineReasons(found: Explanation, language: string): string[] {
  const { deadline: texts } = textsFor(language)
  const { startedAt, extensionDays: extension, endedAt, state } = found
  const time = (instant: Date) => instantText(instant, language)
  const days = (count: number) => workingDaysText(count, texts)
  const skipped = skippedWords(found, language)
  const isOpen = !endedAt && state !== 'overdue'
  return [
    fill(texts.started, { start: time(startedAt), days: days(found.workingDays - extension) }),
    ...(extension > 0 ? [fill(texts.extended, { days: days(extension) })] : []),
    ...(isOpen
      ? [
          fill(texts.used, {
            used: found.workingDaysUsed,
            days: days(found.workingDays),
            left: days(found.workingDaysLeft),
          }),
        ]
      : []),
    ...(skipped ? [fill(texts.skipped, { list: skipped })] : []),
    ...found.pauses.flatMap(({ from, until }) =>
      until ? [fill(texts.pause, { from: time(from), until: time(until) })] : [],
    ),
    ...(found.withUnitSince && state === 'overdue'
      ? [fill(texts.pauseSince, { since: time(found.withUnitSince) })]
      : []),
  ]
}

/** Each reason with the days on which it held: "akhir pekan (25–26 Juli 2026); Natal (25 Desember 2026)". */
function skippedWords({ days, due }: Explanation, language: string): string {
  const { dayKinds } = textsFor(language)
  const runs = new Map<string, [DayNumber, DayNumber][]>()
  for (const day of days) {
    if (day.day > due.day || (day.kind !== 'weekend' && day.kind !== 'holiday')) continue
    const why = day.kind === 'holiday' ? day.name : dayKinds.weekend
    const known = runs.get(why) ?? []
    const last = known.at(-1)
    if (last?.[1] === day.day - 1) last[1] = day.day
    else known.push([day.day, day.day])
    runs.set(why, known)
  }
  return Array.from(runs, ([why, stretches]) => {
    const written = stretches.map(([from, until]) =>
      daysText([writtenDay(from), writtenDay(until)], language),
    )
    return `${why} (${written.join(', ')})`
  }).join('; ')
}

/** One day in words: "Selasa, 21 Juli 2026: hari kerja ke-1, hari ini". */
export function stripDayText(day: StripDay, found: Explanation, language: string): string {
  const { dayKinds, deadline } = textsFor(language)
  const kind = fill(dayKinds[day.kind], {
    number: 'number' in day ? day.number : '',
    name: 'name' in day ? day.name : '',
  })
  const extension = day.kind === 'counted' && day.isExtension ? [deadline.extension] : []
  const marks = marksOf(day, found).map((mark) => deadline[mark])
  return `${weekdayText(writtenDay(day.day), language)}: ${[kind, ...extension, ...marks].join(', ')}`
}
