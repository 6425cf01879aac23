import type { DnsErrorCode } from '#dns/errors.ts'

/** A read may be asked again; a write may have been applied although we never heard so. */
export type Intent = 'read' | 'write'

/** The code when no answer came, or only a server's failure. */
export const NO_ANSWER: Record<Intent, DnsErrorCode> = { read: 'provider-down', write: 'no-answer' }

/** The code when an answer came that we cannot rely on. */
export const GARBLED: Record<Intent, DnsErrorCode> = { read: 'provider-down', write: 'garbled-answer' }
