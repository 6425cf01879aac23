import type { FileProblemCode } from './problems.ts'

/** What the first bytes say. `zip` may still be an office file, `gzip` anything packed. */
export type Sniffed = { kind: 'pdf' | 'png' | 'jpeg' | 'zip' | 'gzip' } | Refused

interface Refused {
  kind: 'refused'
  code: FileProblemCode
}

/** How many bytes `sniff` wants to see. */
export const HEAD_BYTES = 1024

/**
 * Tells a file's type by its first bytes, never by its name. The signature must stand at the very beginning: readers
 * that search for it further down are what polyglots live on.
 */
export function sniff(head: Uint8Array): Sniffed {
  if (head.length === 0) return refused('file-empty')
  const text = latin1(head.subarray(0, HEAD_BYTES))
  const signature = SIGNATURES.find(([begins]) => text.startsWith(begins))
  if (!signature) return refused(MARKUP.test(text) || XML.test(text) ? 'file-markup' : 'file-type-refused')
  const [, found] = signature
  if (typeof found === 'object') return found
  return READ_AS_TEXT.includes(found) && MARKUP.test(text) ? refused('file-mixed') : { kind: found }
}

/** Programs that read only the beginning of a file would take it for a page or script. */
const MARKUP = /<(!doctype\s+html|html|head|body|script|svg|iframe|\?php)[\s>/]/i
const XML = /^\s*(\xef\xbb\xbf)?\s*<(\?xml|!doctype)\s/i
/** In an archive the beginning may well be the beginning of a page: one of its files. */
const READ_AS_TEXT: readonly string[] = ['pdf', 'png', 'jpeg']

type Accepted = Exclude<Sniffed, Refused>
type Binary = Accepted['kind']

const SIGNATURES: readonly (readonly [string, Binary | Refused])[] = [
  ['%PDF-', 'pdf'],
  ['\x89PNG\r\n\x1a\n', 'png'],
  ['\xff\xd8\xff', 'jpeg'],
  ['PK\x03\x04', 'zip'],
  ['\x1f\x8b\x08', 'gzip'],
  // An archive without any entry.
  ['PK\x05\x06', refused('file-empty')],
  // Word and Excel before 2007, and every office file with a password.
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', refused('file-legacy-office')],
  // Windows, Linux, macOS (three), Java, scripts.
  ['MZ', refused('file-executable')],
  ['\x7fELF', refused('file-executable')],
  ['\xcf\xfa\xed\xfe', refused('file-executable')],
  ['\xce\xfa\xed\xfe', refused('file-executable')],
  ['\xca\xfe\xba\xbe', refused('file-executable')],
  ['#!', refused('file-executable')],
]

function refused(code: FileProblemCode): Refused {
  return { kind: 'refused', code }
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
