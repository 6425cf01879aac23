/** What the public route takes, until the settings say otherwise. */
export const COMPLAINT_LIMITS = {
  /** Complaints from one address in ten minutes. */
  perAddress: 5,
  /** From everywhere, in ten minutes: a flood must not bury what people wrote. */
  overall: 300,
  /** Also of what is refused, so that trying costs something. */
  attemptsPerAddress: 60,
  attemptsOverall: 6_000,
  trackingPerAddress: 30,
  trackingOverall: 3_000,
  /** Receipts to one e-mail address in ten minutes. */
  receiptsPerMailbox: 3,
  /** An IPv6 site (/48) may send so many times what one of its networks may. */
  networksPerSite: 4,
  /** Days after closing until nobody knows any more who complained. */
  retentionDays: 365,
  /** Bytes, without attachments. */
  text: 64 * 1024,
  files: 3,
  /** Of each attachment; where the settings allow documents less, less. */
  fileMegabytes: 5,
} as const

/** Bytes of a whole form with everything that it may carry. */
export const LARGEST_FORM =
  COMPLAINT_LIMITS.text + COMPLAINT_LIMITS.files * COMPLAINT_LIMITS.fileMegabytes * 1024 * 1024
