'use client'
import type { RequestDocument } from '#payload-types.ts'
import { ArchiveListing } from '../checklist/ArchiveListing.tsx'
import { DocumentName } from '../checklist/DocumentName.tsx'
import { useTexts } from '../useTexts.ts'
import { PdfPreview } from './PdfPreview.tsx'

/** What was handed in, to be read where it is judged; what cannot be shown is named, to be opened apart. */
export function Preview({ document }: { document: RequestDocument }) {
  const { texts } = useTexts()
  const { source, url, mimeType, originalName, archive } = document
  if (source !== 'file' || !url) return <DocumentName document={document} />
  const name = originalName || texts.collections.document
  return (
    <>
      <DocumentName document={document} />
      {mimeType === 'application/pdf' ? (
        <PdfPreview key={document.id} url={url} name={name} />
      ) : mimeType?.startsWith('image/') ? (
        <img className="review__page" src={url} alt={name} />
      ) : archive ? (
        <ArchiveListing archive={archive} isOpen />
      ) : (
        <p className="office-note">{texts.ui.reviewNoPreview}</p>
      )}
    </>
  )
}
