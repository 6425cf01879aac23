import { FILE_KINDS, type FileKind } from './kinds.ts'

/**
 * A stored file is whatever somebody uploaded. It is shown to one person, kept by no cache, taken for nothing else than
 * it was found to be, and may not run, load or frame anything.
 */
export function fileHeaders(kind: FileKind): Record<string, string> {
  return {
    'Content-Type': FILE_KINDS[kind].mimeType,
    'Accept-Ranges': 'bytes',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': FILE_POLICY,
    // Packed on the way, a part of a file would no longer be the part that was asked for.
    'Cache-Control': 'private, no-store, no-transform',
    'Cross-Origin-Resource-Policy': 'same-origin',
  }
}

const FILE_POLICY = "default-src 'none'; sandbox"
