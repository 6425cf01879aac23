import { mailCounts } from '#db/mailCounts.ts'
import { mailRestOf } from '#db/mailRest.ts'
import type { Sql } from '#db/transaction.ts'
import { textsFor } from '#i18n/label.ts'

/** Whether mail goes out, why not, and how many notices stand in which state. */
export async function mailStatus(db: Sql, { isSetUp, language }: { isSetUp: boolean; language: string }) {
  const { descriptions, mailTroubles } = textsFor(language)
  const sentences: Readonly<Record<string, string>> = mailTroubles
  const counts = await mailCounts(db)
  if (!isSetUp) {
    const reason = { code: 'no-mail-server', message: descriptions.notSent }
    return { ok: false, reason, ...counts }
  }
  const rest = await mailRestOf(db)
  const reason = rest && { code: rest.errorCode, message: sentences[rest.errorCode], since: rest.since }
  return { ok: rest === null, reason, ...counts }
}
