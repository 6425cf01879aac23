'use client'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { useEffect, useRef, useState } from 'react'

interface Props {
  pdf: PDFDocumentProxy
  number: number
  /** What is shown, for those who do not see it. */
  label: string
  /** Told when the page cannot be drawn; that another one is asked for meanwhile is no failure. */
  onFailed: () => void
}

/** Of the longer side: sharp enough for a scan, and no more memory than a large photograph takes. */
const MOST_PIXELS = 4_000

/** One page of a PDF as a picture, with its words for those who have it read out. */
export function PdfPage({ pdf, number, label, onFailed }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [words, setWords] = useState('')
  useEffect(() => {
    let isGone = false
    let cancel = () => {}
    const draw = async () => {
      const page = await pdf.getPage(number)
      if (isGone || !canvas.current) return
      const task = drawing(page, canvas.current)
      cancel = () => task.cancel()
      await task.promise
      const { items } = await page.getTextContent()
      if (!isGone) setWords(items.map((item) => ('str' in item ? item.str : '')).join(' '))
    }
    draw().catch(() => !isGone && onFailed())
    return () => {
      isGone = true
      cancel()
    }
    // The callback is new with every drawing.
  }, [pdf, number])
  return (
    <>
      <canvas ref={canvas} className="review__page" role="img" aria-label={label} />
      <p className="office-unseen">{words}</p>
    </>
  )
}

function drawing(page: PDFPageProxy, canvas: HTMLCanvasElement) {
  const natural = page.getViewport({ scale: 1 })
  const wanted = (canvas.parentElement?.clientWidth ?? natural.width) * window.devicePixelRatio
  const most = MOST_PIXELS / Math.max(natural.width, natural.height)
  const viewport = page.getViewport({ scale: Math.min(wanted / natural.width, most) })
  canvas.width = viewport.width
  canvas.height = viewport.height
  const canvasContext = canvas.getContext('2d')
  if (!canvasContext) throw new Error('the browser draws no canvas')
  return page.render({ canvasContext, viewport })
}
