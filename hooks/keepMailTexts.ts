import type { GlobalBeforeChangeHook, PayloadRequest } from 'payload'
import {
  ownTextKey,
  ownTextsIn,
  type OwnTexts,
  parseSentTexts,
  placeholdersIn,
  tellsTheSame,
} from '#domain/mail/ownTexts.ts'
import { refused, type Problem } from '#domain/request/refusals.ts'
import { textsFor } from '#i18n/label.ts'
import { Refusal } from '#i18n/Refusal.ts'
import type { Service } from '#payload-types.ts'

const PATH = 'mailTexts'

/**
 * Texts of mails are sent one by one and kept beside the others; without its text a mail is written in ours again. One
 * that tells other facts than ours would lose a number or a reason, or show a bare `{word}`.
 */
export const keepMailTexts: GlobalBeforeChangeHook = ({
  data,
  originalDoc,
  req,
}: {
  data: Service
  originalDoc?: Service
  req: PayloadRequest
}) => {
  const before = ownTextsIn(originalDoc?.mailTexts)
  const sent = data.mailTexts === null ? {} : changedIn(data.mailTexts, before)
  const parsed = parseSentTexts(sent)
  const problems = parsed ? parsed.flatMap(problemsOf) : [{ path: PATH, code: 'value-invalid' }]
  if (!parsed || problems.length > 0) throw new Refusal(refused('field-invalid', problems), req.i18n.language)
  const changes = parsed.map(([key, text]): [string, string | null] => [ownTextKey(key), text])
  const kept = Object.entries({ ...before, ...Object.fromEntries(changes) })
  return { ...data, mailTexts: Object.fromEntries(kept.filter(([, text]) => text !== null)) }
}

/** What merely comes back with the rest of the settings is not judged again: an earlier version may have known other facts. */
function changedIn(sent: unknown, before: OwnTexts): unknown {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) return sent ?? {}
  return Object.fromEntries(Object.entries(sent).filter(([name, text]) => text !== before[name]))
}

function problemsOf([key, text]: NonNullable<ReturnType<typeof parseSentTexts>>[number]): Problem[] {
  const ours = textsFor(key.language).mails[key.kind][key.side]
  // To whom a notice never goes there is nothing to write.
  if (!ours) return [{ path: PATH, code: 'value-invalid' }]
  if (text === null || tellsTheSame(text, ours)) return []
  const label = placeholdersIn(ours.join('\n')).join(' ')
  return [{ path: PATH, code: 'mail-facts-differ', label }]
}
