import { FILE_KINDS, type FileKind } from './kinds.ts'

/** What file systems allow for one name, in bytes of UTF-8. */
const MOST_BYTES = 255
const NAMELESS = 'berkas'

/**
 * What a person called a file, fit to be shown: composed (NFC), without the path that some browsers send along, without
 * characters that steer a terminal or turn the reading direction (`gpj.exe` read backwards), at most 255 bytes long.
 */
export function cleanOriginalName(sent: string): string {
  const last = sent.split(/[/\\]/).at(-1) ?? ''
  const name = last
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
  return /^\.*$/.test(name) ? NAMELESS : shortened(name)
}

/** The name under which a file is delivered: `pembaruan.exe` that is a PDF becomes `pembaruan.exe.pdf`. */
export function deliveredName(originalName: string | null | undefined, kind: FileKind): string {
  const name = originalName || NAMELESS
  const { extensions } = FILE_KINDS[kind]
  const fits = extensions.some((extension) => name.toLowerCase().endsWith(`.${extension}`))
  return fits ? name : `${name}.${extensions[0]}`
}

/**
 * The header of a download (RFC 6266): an ASCII name for old programs, the real one encoded (RFC 8187). Only what a
 * browser shows without running anything of it is shown inside.
 */
export function contentDisposition(name: string, kind: FileKind): string {
  const plain = name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%]/g, '_')
  const encoded = encodeURIComponent(name).replace(/['()*]/g, percent)
  return `${FILE_KINDS[kind].inline ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${encoded}`
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}

/** Cuts the middle out, so that the ending stays: it tells people what kind of file they see. */
function shortened(name: string): string {
  if (bytesOf(name) <= MOST_BYTES) return name
  const dot = name.lastIndexOf('.')
  const ending = dot > 0 && name.length - dot <= 12 ? name.slice(dot) : ''
  const letters = Array.from(ending ? name.slice(0, dot) : name)
  while (bytesOf(letters.join('') + ending) > MOST_BYTES) letters.pop()
  return letters.join('') + ending
}

/** Of UTF-8. Lone surrogates are gone by now. */
function bytesOf(text: string): number {
  return encodeURIComponent(text).replace(/%../g, '-').length
}
