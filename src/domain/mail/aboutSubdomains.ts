import type { NoticeKind } from '../notices.ts'

/** About a unit's subdomains: a request beside one of these only says how a unit without an account is reached. */
const ABOUT_SUBDOMAINS: readonly NoticeKind[] = ['event-ending', 'use-question', 'use-reminder']

/** Whether a notice tells of subdomains, and of no request. */
export function isAboutSubdomains(kind: string): boolean {
  return ABOUT_SUBDOMAINS.some((each) => each === kind)
}

/** The subdomains that such a notice names, in one line; empty where it names none. */
export function subdomainsTold(facts: unknown): string {
  const { names, fqdn } = typeof facts === 'object' && facts !== null ? toldIn({ ...facts }) : toldIn({})
  // In a mail each stands in a line of its own.
  return fqdn || names.replace(/^- /gm, '').split('\n').filter(Boolean).join(', ')
}

function toldIn(facts: Readonly<Record<string, unknown>>): { names: string; fqdn: string } {
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  return { names: text(facts['names']), fqdn: text(facts['fqdn']) }
}
