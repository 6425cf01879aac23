import { gatherDigest, writeDigests as write } from '#db/digest.ts'
import { openingOf } from '#db/officeHours.ts'
import { DIGEST_LISTS } from '#domain/mail/digest.ts'
import { isOpen } from '#domain/officeHours.ts'
import type { JobContext } from './context.ts'

/** Once each working day, when the office opens: one mail to each of staff instead of forty. Where nothing stands, none. */
export async function writeDigests({
  db,
  zone,
  mailer,
}: Pick<JobContext, 'db' | 'zone' | 'mailer'>): Promise<void> {
  if (!mailer) return
  const { now, ...opening } = await openingOf(db)
  if (!isOpen(now, opening)) return
  const facts = await gatherDigest(db, { zone, now, calendar: opening.calendar })
  const { findings, contacts, unopened, ended } = facts
  const isWorthIt =
    findings + contacts + unopened + ended > 0 || DIGEST_LISTS.some((list) => facts[list].total > 0)
  await write(db, { facts, isWorthIt })
}
