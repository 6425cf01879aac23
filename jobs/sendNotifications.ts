import { claimMail, markNotConfigured, takeUpNotConfigured } from '#db/mailQueue.ts'
import { endMailRest, mailRestOf, restMail } from '#db/mailRest.ts'
import { openingOf } from '#db/officeHours.ts'
import { restAfter } from '#domain/mail/nextTry.ts'
import { MAIL_TROUBLES, type MailTroubleCode } from '#domain/mail/troubles.ts'
import { sendOne, type Sending, type SendingJob } from './sendOne.ts'

/** What nobody could send for longer than this is not news any more when a mail server comes. */
const STILL_NEWS_DAYS = 3
/** A server that refuses so many in a row "for now" is left alone for a while instead of costing every mail a try. */
const REFUSALS_IN_A_ROW = 10

/** Rounds in a row that the server took nothing, before this one. */
type Stops = { stops: number }

/**
 * Sends what is due, one mail after the other over one connection. Each is claimed, kept on its row, and only then
 * handed to the server: whatever ends the process, the next look takes it up, with the same Message-ID.
 */
export async function sendNotifications(job: SendingJob): Promise<void> {
  const { db, mailer } = job
  if (!mailer) return markNotConfigured(db)
  await takeUpNotConfigured(db, STILL_NEWS_DAYS)
  const rest = await mailRestOf(db)
  const office = await openingOf(db)
  const round = mailer.open()
  try {
    await sendAll(job, { mailer, round, office, stops: rest?.stops ?? 0 })
  } finally {
    round.close()
  }
}

async function sendAll(job: SendingJob, sending: Sending & Stops): Promise<void> {
  let { stops } = sending
  let refusals = 0
  while (!job.signal.aborted) {
    const work = await claimMail(job.db)
    if (!work) return
    const outcome = await sendOne(job, sending, work)
    if (outcome === 'left') continue
    if (outcome !== 'sent') {
      refusals += 1
      const ends = MAIL_TROUBLES[outcome].next === 'stop' || refusals >= REFUSALS_IN_A_ROW
      if (ends) return rest(job, outcome, stops + 1)
      continue
    }
    refusals = 0
    if (stops > 0) await endMailRest(job.db)
    stops = 0
  }
}

async function rest({ db, log }: SendingJob, errorCode: MailTroubleCode, stops: number): Promise<void> {
  const seconds = restAfter(stops)
  await restMail(db, { errorCode, stops, seconds })
  log.warn({ code: errorCode, stops, seconds }, 'the mail server takes nothing for now')
}
