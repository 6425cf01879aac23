import {
  beginSending,
  claimMail,
  markNotConfigured,
  putMailBack,
  takeUpNotConfigured,
  type MailWork,
} from '#db/mailQueue.ts'
import { mailFactsOf, type Addressed } from '#db/mailFacts.ts'
import { endMailRest, mailRestOf, restMail } from '#db/mailRest.ts'
import { isAddress } from '#domain/mail/mailbox.ts'
import { nextTry, restAfter } from '#domain/mail/nextTry.ts'
import type { NotSentReason } from '#domain/mail/states.ts'
import { MAIL_TROUBLES, type MailTroubleCode } from '#domain/mail/troubles.ts'
import { oneLine } from '#i18n/mail/cleanText.ts'
import { renderMail } from '#i18n/mail/renderMail.ts'
import { MailError, type Mailer, type MailRound } from '#mail/mailer.ts'
import type { JobContext } from './context.ts'
import { linkFor } from './mailLink.ts'
import { messageOf } from './messageOf.ts'

/** What nobody could send for longer than this is not news any more when a mail server comes. */
const STILL_NEWS_DAYS = 3
/** A server that refuses so many in a row "for now" is left alone for a while instead of costing every mail a try. */
const REFUSALS_IN_A_ROW = 10
/** As much of a server's answer as staff need. */
const LONGEST_ANSWER = 300

type Job = Pick<JobContext, 'db' | 'zone' | 'log' | 'signal' | 'mailer' | 'publicUrl'>

/**
 * Sends what is due, one mail after the other over one connection. Each is claimed, kept on its row, and only then
 * handed to the server: whatever ends the process, the next look takes it up, with the same Message-ID.
 */
export async function sendNotifications(job: Job): Promise<void> {
  const { db, mailer } = job
  if (!mailer) return markNotConfigured(db)
  await takeUpNotConfigured(db, STILL_NEWS_DAYS)
  const rest = await mailRestOf(db)
  const round = mailer.open()
  try {
    await sendAll(job, { mailer, round, stops: rest?.stops ?? 0 })
  } finally {
    round.close()
  }
}

interface Sending {
  mailer: Mailer
  round: MailRound
  /** Rounds in a row that the server took nothing. */
  stops: number
}

async function sendAll(job: Job, sending: Sending): Promise<void> {
  let { stops } = sending
  let refusals = 0
  while (!job.signal.aborted) {
    const work = await claimMail(job.db)
    if (!work) return
    const trouble = await sendOne(job, sending, work)
    const ends = trouble && (MAIL_TROUBLES[trouble].next === 'stop' || (refusals += 1) >= REFUSALS_IN_A_ROW)
    if (ends) return rest(job, trouble, stops + 1)
    if (trouble) continue
    refusals = 0
    if (stops > 0) await endMailRest(job.db)
    stops = 0
  }
}

async function rest({ db, log }: Job, errorCode: MailTroubleCode, stops: number): Promise<void> {
  const seconds = restAfter(stops)
  await restMail(db, { errorCode, stops, seconds })
  log.warn({ code: errorCode, stops, seconds }, 'the mail server takes nothing for now')
}

/** The trouble there was; null when the mail is sent or need not be. */
async function sendOne(
  job: Job,
  { mailer, round }: Sending,
  work: MailWork,
): Promise<MailTroubleCode | null> {
  const addressed = await mailFactsOf(job.db, { id: work.id, zone: job.zone })
  const reason = addressed ? whyNot(addressed) : 'address-invalid'
  if (!addressed?.address || reason) return (await leave(job, work, reason ?? 'address-invalid'), null)
  const { facts, address } = addressed
  const messageId = `<${work.id}@${mailer.from.address.split('@')[1] ?? 'localhost'}>`
  const rendered = renderMail(facts, linkFor(facts, job.publicUrl))
  const mail = await beginSending(job.db, work, { messageId, ...rendered })
  if (!mail) return null
  try {
    const answer = await round.send({ ...mail, to: { name: oneLine(facts.recipient.name), address } })
    await putMailBack(job.db, work, {
      ...SENT,
      attempts: work.attempts + 1,
      answer: shortened(answer),
      sentTo: address,
    })
    return null
  } catch (error) {
    return afterTrouble(job, work, error)
  }
}

const NOTHING = { inSeconds: null, errorCode: null, answer: null, sentTo: null, mayHaveArrived: false }
const SENT = { ...NOTHING, state: 'sent' } as const

/** Where a person must know what happened to the account, it is told even when the account is shut. */
const EVEN_WHEN_DISABLED: readonly string[] = ['password-changed']

function whyNot({ facts, address, isDisabled, hasMovedAway }: Addressed): NotSentReason | null {
  if (isDisabled && !EVEN_WHEN_DISABLED.includes(facts.kind)) return 'account-disabled'
  if (hasMovedAway) return 'moved-away'
  return address && isAddress(address) ? null : 'address-invalid'
}

async function leave({ db }: Job, work: MailWork, errorCode: NotSentReason): Promise<void> {
  const state = errorCode === 'address-invalid' ? 'no-address' : 'dropped'
  await putMailBack(db, work, { ...NOTHING, state, errorCode, attempts: work.attempts })
}

async function afterTrouble({ db, log }: Job, work: MailWork, error: unknown): Promise<MailTroubleCode> {
  // The database failed after the server had taken the mail: the lease brings it back, and that is counted.
  if (!(error instanceof MailError)) throw error
  const { code, answer } = error
  const { state, attempts, inSeconds } = nextTry(code, work.attempts)
  const mayHaveArrived = code === 'unknown-outcome' && state === 'waiting'
  const said = {
    state,
    attempts,
    inSeconds,
    errorCode: code,
    answer: answer && shortened(answer),
    sentTo: null,
  }
  await putMailBack(db, work, { ...said, mayHaveArrived })
  log.warn({ notification: work.id, code, attempts, error: messageOf(error) }, 'a mail was not sent')
  return code
}

function shortened(answer: string): string {
  return oneLine(answer, LONGEST_ANSWER)
}
