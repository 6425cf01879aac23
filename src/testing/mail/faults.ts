/** What the mail server does wrong, once for each mail or connection. */
export const MAIL_FAULTS = [
  /** Nothing. */
  'none',
  /** 553 to the sender. */
  'refuse-sender',
  /** 550 to the recipient. */
  'refuse-recipient',
  /** 452 to the recipient. */
  'mailbox-full',
  /** 421 to the recipient, and the connection ends. */
  'closing',
  /** 554 to the content. */
  'refuse-content',
  /** 451 to the content. */
  'try-later',
  /** The connection breaks off while the content comes in. */
  'drop-in-data',
  /** The content never gets an answer. */
  'stall',
  /** The mail is taken, and the connection breaks off before the answer. */
  'take-then-drop',
  /** The mail is taken and never gets an answer; whoever waits for `held` is told. */
  'take-then-hold',
] as const
export type MailFault = (typeof MAIL_FAULTS)[number]

/** Among these a server that fails by chance chooses. */
export const BY_CHANCE: readonly MailFault[] = ['mailbox-full', 'closing', 'try-later', 'drop-in-data']

export interface TakenMail {
  messageId: string
  to: string
  from: string
  /** As it travelled. */
  content: string
}

/** What the test asks of the server's process. */
export type Order =
  | { ask: 'faults'; next: MailFault[] }
  | { ask: 'chance'; rate: number; seed: number }
  | { ask: 'refuse-connections'; code: number | null }
  | { ask: 'keep-content'; keep: boolean }
  | { ask: 'taken' }
