import type { PayloadRequest } from 'payload'
import { refused, type Problem, type RefusalCode } from '#domain/request/refusals.ts'
import { Refusal } from '#i18n/Refusal.ts'

/** Ends a hook with a refusal in the language of whoever asked. */
export function refuser(req: PayloadRequest) {
  return (code: RefusalCode, problems: Problem[] = []): never => {
    throw new Refusal(refused(code, problems), req.i18n.language)
  }
}
