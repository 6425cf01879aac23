/** The files in which a list leaves the panel. */
export const EXPORT_FORMATS = ['csv', 'xlsx'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** The lists that can leave it. */
export const EXPORTED = ['requests', 'subdomains', 'complaints', 'units', 'events'] as const
export type ExportedList = (typeof EXPORTED)[number]

/** More rows than this are refused: half a minute's work of the server, and more than anybody reads. */
export const MOST_ROWS = 50_000

/** So many rows are in memory at once; more would keep others waiting while Payload works on them. */
export const PAGE_ROWS = 200

/** The format that was asked for; null for any other. */
export function formatIn(value: unknown): ExportFormat | null {
  return EXPORT_FORMATS.find((format) => format === value) ?? null
}

/** Whether this is a list that can leave the panel. */
export function isExported(slug: string): slug is ExportedList {
  return EXPORTED.some((list) => list === slug)
}
