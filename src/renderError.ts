import type { AfterErrorHook, AfterErrorResult } from 'payload'
import { Refusal } from '#i18n/Refusal.ts'
import { refused } from '#domain/request/refusals.ts'

/**
 * Errors are recognised by their shape: the built server holds two copies of Payload, and an error of the one is no
 * `instanceof` of the other, which would lose its data (and with it every message beside a field).
 */
export const renderError: AfterErrorHook = ({ error, req }): AfterErrorResult => {
  const shaped: Partial<Refusal> & { cause?: unknown } = error
  const language = req.i18n?.language
  if (shaped.isRefusal && shaped.data) return rendered({ message: error.message, data: shaped.data, status: shaped.status ?? 400 })
  if (isHeldName(error)) return rendered(new Refusal(refused('name-taken', [{ path: 'requestedName', code: 'name-held' }]), language))
}

function rendered({ message, data, status }: { message: string; data: object; status: number }): AfterErrorResult {
  return { response: { errors: [{ message, data }] }, status } as AfterErrorResult
}

/** The unique index on the held name is the last word; the guard before it has the better sentence. */
function isHeldName(error: Error): boolean {
  const data: unknown = 'data' in error ? error.data : null
  return error.name === 'ValidationError' && JSON.stringify(data ?? '').includes('"heldName"')
}
