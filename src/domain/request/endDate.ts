import { dayInOffice } from '../officeTime.ts'
import type { FilledIn } from './facts.ts'
import type { Problem } from './refusals.ts'

/** An event can be foreseen; what lasts longer is a service. */
const MOST_YEARS = 2

/**
 * What is wrong with the day on which an event's subdomain ends; that it is missing is a matter of completeness. Other
 * categories have no end. `today` is a day where the office stands.
 */
export function endDateProblems({ category, expiresOn }: FilledIn, today: string): Problem[] {
  if (category !== 'event' || typeof expiresOn !== 'string' || expiresOn === '') return []
  const told = (code: string): Problem[] => [{ path: 'expiresOn', code }]
  const instant = new Date(expiresOn)
  if (Number.isNaN(instant.getTime())) return told('value-invalid')
  const day = dayInOffice(instant)
  if (!/^\d{4}-/.test(day)) return told('value-invalid')
  if (day <= today) return told('end-not-ahead')
  return day > yearsAfter(today, MOST_YEARS) ? told('end-too-far') : []
}

function yearsAfter(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`
}
