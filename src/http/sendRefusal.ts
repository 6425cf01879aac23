import type { Request, Response } from 'express'
import { REFUSALS, type RefusalCode } from '#domain/request/refusals.ts'
import { textsFor } from '#i18n/label.ts'

/** What is beside the refusal itself, where something is. */
interface Told {
  /** Instead of the code's own words. */
  message?: string
  errors?: readonly { path: string; message: string }[]
}

/** Refuses before Payload is asked, in the contract's shape and the language that the client asks for. */
export function sendRefusal(req: Request, res: Response, code: RefusalCode, told: Told = {}): void {
  const { message = textsFor(req.headers['accept-language']).refusals[code], errors = [] } = told
  res.status(REFUSALS[code]).json({ errors: [{ message, data: { code, errors } }] })
}
