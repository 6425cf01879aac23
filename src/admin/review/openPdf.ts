'use client'
import type { PDFDocumentProxy } from 'pdfjs-dist'

/**
 * Reads a PDF with Mozilla's reader in a worker of its own: nothing that stands in the file is ever run, and phones show it too.
 * Loaded when the first one is looked at. @throws what is no PDF, is damaged or locked
 */
export async function openPdf(url: string): Promise<{ pdf: PDFDocumentProxy; close: () => void }> {
  const { getDocument, GlobalWorkerOptions } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  GlobalWorkerOptions.workerSrc = new URL(
    'pdfjs-dist/legacy/build/pdf.worker.min.mjs',
    import.meta.url,
  ).toString()
  const task = getDocument({ url, isEvalSupported: false, enableXfa: false, disableAutoFetch: true })
  const close = () => void task.destroy()
  try {
    return { pdf: await task.promise, close }
  } catch (error) {
    close()
    throw error
  }
}
