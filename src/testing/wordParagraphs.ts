import { strFromU8, unzipSync } from 'fflate'

/** Every part of a DOCX by its name, as text. */
export function wordParts(file: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)] as const)
  return Object.fromEntries(parts)
}

/** What a DOCX says, paragraph by paragraph; empty ones are left out. */
export function wordParagraphs(file: Uint8Array): string[] {
  const document = wordParts(file)['word/document.xml'] ?? ''
  const paragraphs = document.match(/<w:p>.*?<\/w:p>/gs) ?? []
  return paragraphs.map(textIn).filter((text) => text !== '')
}

function textIn(paragraph: string): string {
  const texts = [...paragraph.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map(([, text = '']) => text)
  const text = texts.join('').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"')
  return text.replaceAll('&amp;', '&')
}
