'use client'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useState } from 'react'
import { openPdf } from './openPdf.ts'

export type PdfState = { kind: 'loading' } | { kind: 'failed' } | { kind: 'open'; pdf: PDFDocumentProxy }

/** A PDF that is being read; closed when it is no longer looked at. */
export function usePdf(url: string): PdfState {
  const [state, setState] = useState<PdfState>({ kind: 'loading' })
  useEffect(() => {
    let isGone = false
    let close = () => {}
    setState({ kind: 'loading' })
    openPdf(url).then(
      (opened) => {
        close = opened.close
        if (isGone) close()
        else setState({ kind: 'open', pdf: opened.pdf })
      },
      () => !isGone && setState({ kind: 'failed' }),
    )
    return () => {
      isGone = true
      close()
    }
  }, [url])
  return state
}
