import { gzipSync } from 'node:zlib'

export interface Scripts {
  files: number
  /** As they cross the wire, compressed by gzip. */
  bytes: number
  /** Whether the reader of PDFs is among them. */
  readsPdf: boolean
}

/** What only the code of pdf.js itself says. */
const PDF_READER = 'No "GlobalWorkerOptions.workerSrc" specified.'

/** The scripts that a page names, in its tags and in what it streams: all that a browser loads before anybody does anything. */
export async function scriptsOf(url: string, html: string): Promise<Scripts> {
  const names = new Set(html.match(/static\/chunks\/[\w./~()[\]-]+?\.js/g))
  const texts = await Promise.all([...names].map((name) => textOf(`${url}/_next/${name}`)))
  return {
    files: texts.length,
    bytes: texts.reduce((sum, text) => sum + gzipSync(text).length, 0),
    readsPdf: texts.some((text) => text.includes(PDF_READER)),
  }
}

async function textOf(address: string): Promise<string> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  return answer.text()
}
