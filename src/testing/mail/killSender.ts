import { bundleWorker, spawnWorker, type SpawnedWorker } from '../bench/spawnWorker.ts'
import type { TestPayload } from '../payload.ts'
import type { TakenMail } from './faults.ts'
import { MAIL_FROM } from './sender.ts'
import type { SpawnedSmtp } from './spawnSmtp.ts'

/** The product's jobs in a process of their own, ready to begin, on this mail server. */
export async function spawnSender(
  product: TestPayload,
  smtp: Pick<SpawnedSmtp, 'url'>,
): Promise<SpawnedWorker> {
  const { env, payloadSecret, credentialsKey } = product.runtime
  return spawnWorker(await bundleWorker(), {
    ...{ NODE_ENV: 'test', LOG_LEVEL: 'silent', DNS_PROVIDER: 'embedded', DNS_ZONE: env.DNS_ZONE },
    ...{ DATABASE_URL: product.databaseUrl, DATA_DIR: env.DATA_DIR, MEDIA_DIR: env.MEDIA_DIR },
    ...{ PAYLOAD_SECRET: payloadSecret, CREDENTIALS_KEY: credentialsKey.toString('base64') },
    ...{ SMTP_URL: smtp.url, MAIL_FROM },
  })
}

/** As many notices to this account, in one statement, and due at once: a time that is rounded to its millisecond may lie ahead. */
export async function manyNotices({ pool }: TestPayload, recipient: string, count: number): Promise<void> {
  await pool.query(
    `INSERT INTO notifications (kind, recipient_id, facts, state, created_at, updated_at)
     SELECT 'password-changed', $1, '{}', 'not-sent', moment, moment
     FROM date_trunc('milliseconds', now()) AS moment, generate_series(1, $2)`,
    [recipient, count],
  )
}

export interface MailTally {
  notices: number
  sent: number
  /** Said to be sent, and the server never took it; or not sent and in no final state that staff see. */
  lost: number
  /** Of which the server took more than one copy. */
  doubled: number
  /** Of these, the ones that the row does not count as possible. */
  doubledUnseen: number
  /** Copies that may have been taken twice, as the rows count them. */
  possibleDuplicates: number
}

/** What the rows and the server say about each other. */
export async function tallyMail({ pool }: TestPayload, taken: readonly TakenMail[]): Promise<MailTally> {
  const { rows } = await pool.query<{ id: string; state: string; doubles: number }>(
    'SELECT id, state, possible_duplicates::int AS doubles FROM notifications',
  )
  const copies = new Map<string, number>()
  for (const { messageId } of taken) copies.set(messageId, (copies.get(messageId) ?? 0) + 1)
  const seen = rows.map((row) => ({ ...row, copies: copies.get(`<${row.id}@tapinkab.go.id>`) ?? 0 }))
  const count = (fits: (row: (typeof seen)[number]) => boolean) => seen.filter(fits).length
  return {
    notices: seen.length,
    sent: count(({ state }) => state === 'sent'),
    lost: count((row) => (row.state === 'sent' ? row.copies === 0 : !FINAL.includes(row.state))),
    doubled: count((row) => row.copies > 1),
    doubledUnseen: count((row) => row.copies - 1 > row.doubles),
    possibleDuplicates: seen.reduce((sum, { doubles }) => sum + doubles, 0),
  }
}

const FINAL = ['failed', 'refused', 'no-address', 'dropped']
