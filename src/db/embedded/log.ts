/** What the embedded server tells about itself; a pino logger fits as it is. */
export interface EmbeddedPostgresLog {
  info(details: object, message: string): void
  warn(details: object, message: string): void
  error(details: object, message: string): void
}

export const SILENT: EmbeddedPostgresLog = {
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
}
