'use client'
import { Link } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation.js'

/** A list by its filter, marked while it is the one that is shown. Times move on, so that they are left out of the comparison. */
export function QuickLink({ href, text }: { href: string; text: string }) {
  const shown = useSearchParams()
  const isShown = fingerprint(new URLSearchParams(href.split('?')[1] ?? '')) === fingerprint(shown)
  return (
    <Link className="quick-lists__link" href={href} aria-current={isShown ? 'page' : undefined}>
      {text}
    </Link>
  )
}

function fingerprint(query: { entries: () => Iterable<[string, string]> }): string {
  return [...query.entries()]
    .filter(([key]) => key.startsWith('where'))
    .map(([key, value]) => (/^\d{4}-\d{2}-\d{2}T/.test(value) ? key : `${key}=${value}`))
    .sort()
    .join('&')
}
