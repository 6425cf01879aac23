interface Kind {
  mimeType: string
  /** The first one is appended where the name has none of them. */
  extensions: readonly [string, ...string[]]
  /** What a browser shows by itself without running anything of it. */
  inline: boolean
  /** Source code: larger, and only where a requirement asks for it. */
  archive: boolean
}

/** What may be handed in: letters and reports as PDF, scans as PNG or JPEG, office files, source code as archive. */
export const FILE_KINDS = {
  pdf: { mimeType: 'application/pdf', extensions: ['pdf'], inline: true, archive: false },
  png: { mimeType: 'image/png', extensions: ['png'], inline: true, archive: false },
  jpeg: { mimeType: 'image/jpeg', extensions: ['jpg', 'jpeg'], inline: true, archive: false },
  docx: {
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
    inline: false,
    archive: false,
  },
  xlsx: {
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extensions: ['xlsx'],
    inline: false,
    archive: false,
  },
  zip: { mimeType: 'application/zip', extensions: ['zip'], inline: false, archive: true },
  targz: { mimeType: 'application/gzip', extensions: ['tar.gz', 'tgz'], inline: false, archive: true },
} as const satisfies Record<string, Kind>

export type FileKind = keyof typeof FILE_KINDS

/** By its media type, as a row stores it. Null for what was never accepted. */
export function kindOfMimeType(mimeType: string | null | undefined): FileKind | null {
  const kinds = Object.keys(FILE_KINDS) as FileKind[]
  return kinds.find((kind) => FILE_KINDS[kind].mimeType === mimeType) ?? null
}
