import { mailFactsOf, type Addressed } from '#db/mailFacts.ts'
import { beginSending, putMailBack, type MailOutcome, type MailWork } from '#db/mailQueue.ts'
import { DELIVERY } from '#domain/mail/delivery.ts'
import type { MailFacts } from '#domain/mail/facts.ts'
import { isAddress } from '#domain/mail/mailbox.ts'
import { nextTry } from '#domain/mail/nextTry.ts'
import type { NotSentReason } from '#domain/mail/states.ts'
import type { MailTroubleCode } from '#domain/mail/troubles.ts'
import { isOpen, nextOpening, type Opening } from '#domain/officeHours.ts'
import { oneLine } from '#i18n/mail/cleanText.ts'
import { renderMail } from '#i18n/mail/renderMail.ts'
import { MailError, type Mailer, type MailRound } from '#mail/mailer.ts'
import type { JobContext } from './context.ts'
import { linkFor } from './mailLink.ts'
import { messageOf } from './messageOf.ts'

export type SendingJob = Pick<JobContext, 'db' | 'zone' | 'log' | 'signal' | 'mailer' | 'publicUrl'>

/** With what a round is sent. */
export interface Sending {
  mailer: Mailer
  round: MailRound
  office: Opening & { now: Date }
}

/** As much of a server's answer as staff need. */
const LONGEST_ANSWER = 300

/** Sends one claimed notice, or leaves it where it belongs; otherwise the trouble there was. */
export async function sendOne(
  job: SendingJob,
  sending: Sending,
  work: MailWork,
): Promise<'sent' | 'left' | MailTroubleCode> {
  try {
    const addressed = await addressedTo(job, work)
    const elsewhere = whereElse(addressed, sending.office)
    if (!elsewhere) return await handOver(job, sending, { work, ...addressed })
    await putMailBack(job.db, work, { ...NOTHING, ...elsewhere, attempts: work.attempts })
    return 'left'
  } catch (error) {
    return afterTrouble(job, work, error)
  }
}

/** Null stands for a kind of notice that this version has no words for. */
async function addressedTo({ db, zone }: SendingJob, { id }: MailWork): Promise<Addressed> {
  const addressed = await mailFactsOf(db, { id, zone })
  if (!addressed) throw new MailError('own-fault', null)
  return addressed
}

interface Ready extends Addressed {
  work: MailWork
}

async function handOver(
  job: SendingJob,
  { mailer, round }: Sending,
  { work, facts, address }: Ready,
): Promise<'sent' | 'left'> {
  const to = { name: oneLine(facts.recipient.name), address: address ?? '' }
  const messageId = `<${work.id}@${mailer.from.address.split('@')[1] ?? 'localhost'}>`
  const mail = await beginSending(job.db, work, { messageId, ...written(facts, job.publicUrl) })
  if (!mail) return 'left'
  const answer = await round.send({ ...mail, to })
  const attempts = work.attempts + 1
  await putMailBack(job.db, work, { ...SENT, attempts, answer: shortened(answer), sentTo: to.address })
  return 'sent'
}

/** One notice that cannot be put into words must not hold up the others. */
function written(facts: MailFacts, publicUrl: string) {
  try {
    return renderMail(facts, linkFor(facts, publicUrl))
  } catch (cause) {
    throw Object.assign(new MailError('own-fault', null), { cause })
  }
}

type Elsewhere = Pick<MailOutcome, 'state' | 'inSeconds' | 'errorCode'>

const NOTHING = { inSeconds: null, errorCode: null, answer: null, sentTo: null, mayHaveArrived: false }
const SENT = { ...NOTHING, state: 'sent' } as const

/** Where a notice belongs that is not sent now; null for what goes out. */
function whereElse(addressed: Addressed, { now, ...opening }: Sending['office']): Elsewhere | null {
  const errorCode = whyNot(addressed)
  if (errorCode)
    return { state: errorCode === 'address-invalid' ? 'no-address' : 'dropped', inSeconds: null, errorCode }
  const { kind, recipient } = addressed.facts
  const delivery = DELIVERY[kind][recipient.isStaff ? 'staff' : 'unit']
  if (delivery === 'digest') return { state: 'digest', inSeconds: null, errorCode }
  if (delivery === 'at-once' || isOpen(now, opening)) return null
  const inSeconds = (nextOpening(now, opening).getTime() - now.getTime()) / 1000
  return { state: 'waiting', inSeconds, errorCode }
}

/** Where a person must know what happened to the account, it is told even when the account is shut. */
const EVEN_WHEN_DISABLED: readonly string[] = ['password-changed']

function whyNot({ facts, address, isDisabled, hasMovedAway }: Addressed): NotSentReason | null {
  if (isDisabled && !EVEN_WHEN_DISABLED.includes(facts.kind)) return 'account-disabled'
  if (hasMovedAway) return 'moved-away'
  if (isOutdated(facts)) return 'outdated'
  return address && isAddress(address) ? null : 'address-invalid'
}

/** Written at night and sent in the morning: whoever has mended something meanwhile is not asked for it. */
function isOutdated({ kind, request }: MailFacts): boolean {
  return kind === 'request-reminder' && request?.status !== 'revision'
}

async function afterTrouble(
  { db, log }: SendingJob,
  work: MailWork,
  error: unknown,
): Promise<MailTroubleCode> {
  // The database failed, perhaps after the server had taken the mail: the lease brings it back, and that is counted.
  if (!(error instanceof MailError)) throw error
  const { code, answer } = error
  const { state, attempts, inSeconds } = nextTry(code, work.attempts)
  const mayHaveArrived = code === 'unknown-outcome' && state === 'waiting'
  const said = { state, attempts, inSeconds, errorCode: code, answer: answer && shortened(answer) }
  await putMailBack(db, work, { ...said, sentTo: null, mayHaveArrived })
  log.warn({ notification: work.id, code, attempts, error: messageOf(error) }, 'a mail was not sent')
  return code
}

function shortened(answer: string): string {
  return oneLine(answer, LONGEST_ANSWER)
}
