import { DIGEST_LISTS } from '#domain/mail/digest.ts'
import type { MailFacts } from '#domain/mail/facts.ts'
import { lateWords } from '../deadlineText.ts'
import { fill } from '../fill.ts'
import type { Texts } from '../texts.ts'
import { cleanText, oneLine } from './cleanText.ts'
import type { Values } from './values.ts'

/** The lists of a digest as they were noted with it; an empty list is not known, so that its sentence is left out. */
export function digestValues(facts: MailFacts['facts'], texts: Texts): Values {
  const lists = DIGEST_LISTS.flatMap((name): [string, string | null][] => {
    const { total, lines } = listIn(facts[name], texts)
    const rest = total > lines.length ? ['- …'] : []
    return [
      [name, [...lines, ...rest].join('\n') || null],
      [`${name}Total`, total > 0 ? String(total) : null],
    ]
  })
  const count = (key: string) => (Number(facts[key]) > 0 ? String(Number(facts[key])) : null)
  return {
    ...Object.fromEntries(lists),
    findings: count('findings'),
    contacts: count('contacts'),
    unopened: count('unopened'),
    ended: count('ended'),
    news: newsIn(facts['news'], texts),
  }
}

function listIn(list: unknown, texts: Texts): { total: number; lines: string[] } {
  if (typeof list !== 'object' || list === null || !('lines' in list) || !Array.isArray(list.lines))
    return { total: 0, lines: [] }
  const total = 'total' in list ? Number(list.total) : list.lines.length
  const lines: unknown[] = list.lines
  return { total, lines: lines.map((line) => lineIn(line, texts)) }
}

function lineIn(line: unknown, { deadline }: Texts): string {
  const said: Readonly<Record<string, unknown>> = typeof line === 'object' && line !== null ? { ...line } : {}
  const word = (key: string) => (typeof said[key] === 'string' ? oneLine(said[key]) : '')
  const late = said['daysLate']
  const lateness =
    typeof late === 'number' ? `: ${fill(deadline.lateBy, { late: lateWords(late, deadline) })}` : ''
  return `- ${[word('number'), word('host')].filter(Boolean).join(' ')} (${word('unit')})${lateness}`
}

function newsIn(news: unknown, texts: Texts): string | null {
  if (typeof news !== 'object' || news === null) return null
  const titles: Readonly<Record<string, string>> = texts.notices
  const lines = Object.entries(news).map(([kind, times]) => `- ${titles[kind] ?? kind}: ${Number(times)}`)
  return cleanText(lines.join('\n'))
}
