import { createMailer } from '#mail/createMailer.ts'
import type { JobContext } from '#jobs/context.ts'
import { sendNotifications } from '#jobs/sendNotifications.ts'
import type { TestPayload } from '../payload.ts'
import { ZONE } from '../reconciler.ts'

/** Short, so that a server that stalls holds up a test for moments only. */
const LIMITS = { connect: 5000, silence: 2000, mail: 4000 }
export const MAIL_FROM = 'Layanan Subdomain <subdomain@tapinkab.go.id>'

type Sender = Parameters<typeof sendNotifications>[0]

/** What the sending job is given; without a URL no mail server is set up. */
export function senderOf(
  { db, runtime }: TestPayload,
  smtpUrl?: string,
  more: Partial<JobContext> = {},
): Sender {
  const mailer = smtpUrl ? createMailer({ SMTP_URL: smtpUrl, MAIL_FROM }, LIMITS) : null
  const signal = new AbortController().signal
  return {
    db,
    zone: ZONE,
    log: runtime.log,
    signal,
    mailer,
    publicUrl: 'https://subdomain.tapinkab.go.id',
    ...more,
  }
}

/** Lets time pass without waiting for it: what the job reads of the clock stands in the database. */
export async function elapseMail({ pool }: Pick<TestPayload, 'pool'>, seconds: number): Promise<void> {
  await pool.query(
    `WITH rest AS (UPDATE mail_rest SET until = until - make_interval(secs => $1))
     UPDATE notifications SET next_attempt_at = next_attempt_at - make_interval(secs => $1),
       lease_until = lease_until - make_interval(secs => $1) WHERE state IN ('not-sent', 'waiting')`,
    [seconds],
  )
}

/** Longer than the longest pause. */
const LONG_S = 17 * 3600

/** Sends and lets time pass until nothing waits any more; at most so many rounds. */
export async function drainMail(product: TestPayload, job: Sender, rounds = 40): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    await sendNotifications(job)
    const { rowCount } = await product.pool.query(
      `SELECT 1 FROM notifications WHERE state IN ('not-sent', 'waiting') LIMIT 1`,
    )
    if (!rowCount) return
    await elapseMail(product, LONG_S)
  }
  throw new Error('the outbox never came to rest')
}
