import type { Payload } from 'payload'
import type { Pool } from 'pg'
import type { Logger } from 'pino'
import type { Sql } from '#db/transaction.ts'
import type { DnsProvider } from '#dns/provider.ts'
import type { Mailer } from '#mail/mailer.ts'

/** What a job is given to work with. */
export interface JobContext {
  payload: Payload
  provider: DnsProvider
  db: Sql
  /** For locks and `LISTEN`, which need a connection of their own. */
  pool: Pool
  zone: string
  /** Where uploads are stored. */
  mediaDir: string
  /** Null while no mail server is set up. */
  mailer: Mailer | null
  /** Where the panel is, for links in mails. */
  publicUrl: string
  log: Logger
  /** Aborted when the process is to end: what is under way is finished, nothing new is begun. */
  signal: AbortSignal
}
