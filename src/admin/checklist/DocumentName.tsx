'use client'
import type { RequestDocument } from '#payload-types.ts'
import { useTexts } from '../useTexts.ts'

/** What was handed in: the file to open, the link to follow, or the words about what is not here. */
export function DocumentName({ document }: { document: RequestDocument }) {
  const { texts } = useTexts()
  const { source, url, originalName, filename, link, physical, reason } = document
  if (source === 'file' && url) return <Outside href={url} text={originalName || filename || url} />
  if (source === 'link' && link) return <Outside href={link} text={link} />
  const detail = source === 'none' ? reason : physical?.receivedBy
  return (
    <span className="checklist__name">
      {texts.documentSources[source]}
      {detail ? `: ${detail}` : ''}
    </span>
  )
}

function Outside({ href, text }: { href: string; text: string }) {
  return (
    <a className="checklist__name" href={href} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  )
}
