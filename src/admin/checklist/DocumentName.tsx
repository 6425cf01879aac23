'use client'
import type { RequestDocument } from '#payload-types.ts'
import { useTexts } from '../useTexts.ts'

/** What was handed in: the file to open, the link to follow, or the words about what is not here. */
export function DocumentName({ document }: { document: RequestDocument }) {
  const { texts } = useTexts()
  const { source, url, originalName, filename, link, reason } = document
  if (source === 'file' && url) return <Outside href={url} text={originalName || filename || url} />
  if (source === 'link' && link) return <Outside href={link} text={link} />
  if (source === 'physical') return <Brought document={document} />
  return (
    <span className="checklist__name">
      {texts.documentSources[source]}
      {reason ? `: ${reason}` : ''}
    </span>
  )
}

/** What is brought along: still awaited, or received by whom, with the receipt to print. */
function Brought({ document: { id, physical } }: { document: RequestDocument }) {
  const { texts } = useTexts()
  const { items, receivedBy, receiptNumber } = physical ?? {}
  const told = [items, receivedBy ?? texts.ui.notArrivedYet].filter(Boolean).join(' · ')
  return (
    <span className="checklist__name">
      {texts.documentSources.physical}: {told}{' '}
      {receiptNumber && (
        <Outside href={`/api/documents/${id}/receipt`} text={`${texts.ui.receipt} ${receiptNumber}`} />
      )}
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
