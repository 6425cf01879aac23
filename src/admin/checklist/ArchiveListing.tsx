'use client'
import { archiveIn } from '#domain/files/archiveRules.ts'
import { fill } from '#i18n/fill.ts'
import { useTexts } from '../useTexts.ts'

/** What lies in an archive, so that whoever judges it need not unpack it to know; archives inside were not opened. */
export function ArchiveListing({ archive, isOpen = false }: { archive: unknown; isOpen?: boolean }) {
  const { texts } = useTexts()
  const content = archiveIn(archive)
  if (!content) return null
  const { entries, nestedArchives, listing } = content
  const nested = nestedArchives > 0 ? `, ${fill(texts.ui.archiveNested, { nested: nestedArchives })}` : ''
  return (
    <details className="checklist__archive" open={isOpen}>
      <summary>
        {fill(texts.ui.archiveHolds, { entries })}
        {nested}
      </summary>
      <ul>
        {listing.map((path, at) => (
          <li key={`${path} ${at}`}>{path}</li>
        ))}
      </ul>
      {entries > listing.length && <p>{fill(texts.ui.archiveMore, { count: listing.length })}</p>}
    </details>
  )
}
