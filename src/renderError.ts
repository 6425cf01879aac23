import type { AfterErrorHook, AfterErrorResult, PayloadRequest } from 'payload'
import { transitionIn } from '#hooks/applyAction.ts'
import { Refusal } from '#i18n/Refusal.ts'
import { refused, type RefusalCode } from '#domain/request/refusals.ts'

type Rendered = Pick<Refusal, 'message' | 'data' | 'status'>

/**
 * Gives every error the one shape of the contract. Errors are recognised by their shape: the built server holds two
 * copies of Payload, and an error of the one is no `instanceof` of the other, which would lose its data (and with it
 * every message beside a field).
 */
export const renderError: AfterErrorHook = ({ error, req }): AfterErrorResult => {
  const { message, data, status } = renderedAs(error, req)
  return { response: { errors: [{ message, data }] }, status }
}

function renderedAs(error: Error, req: PayloadRequest): Rendered {
  const own: Partial<Refusal> = error
  const say = (code: RefusalCode, path?: string, problem = '') =>
    new Refusal(refused(code, path ? [{ path, code: problem }] : []), req.i18n?.language)
  if (own.isRefusal && own.data) return { message: error.message, data: own.data, status: own.status ?? 400 }
  if (isHeldName(error))
    return say('name-taken', transitionIn(req.context)?.nameField ?? 'requestedName', 'name-held')
  if (error.name === 'ValidationError') return { ...parts(say('field-invalid')), ...fieldsOf(error) }
  if (isFullDisk(error)) return say('storage-full')
  const known = NAMED[error.name] ?? SAID.find(([words]) => words.test(error.message))?.[1]
  if (known) return say(known)
  if (own.status && own.status < 500)
    return { ...parts(say(codeFor(own.status))), message: error.message, status: own.status }
  return say(isUnfitForDatabase(error) ? 'request-invalid' : 'unexpected')
}

/**
 * Errors by name, Payload's for the most part. A locked account answers like a wrong password: unknown addresses are never locked, so a
 * word of its own would tell which accounts exist.
 */
const NAMED: Readonly<Record<string, RefusalCode>> = {
  Forbidden: 'not-allowed',
  NotFound: 'not-found',
  AuthenticationError: 'sign-in-failed',
  LockedAuth: 'sign-in-failed',
  QueryError: 'request-invalid',
  SyntaxError: 'request-invalid',
  SlowUpload: 'upload-too-slow',
}

/** Payload says these only in words: `disableBulkEdit`, and an operator that PostgreSQL has not (`near`, `within`), a broken form. */
const SAID: readonly [RegExp, RefusalCode][] = [
  [/disabled bulk edit/, 'bulk-refused'],
  [/operators\[queryOperator\]/, 'request-invalid'],
  // Half a form: the connection was lost, or nothing came for a minute.
  [/^(Unexpected end of form|aborted$|Upload timeout|terminated$)/, 'upload-interrupted'],
  // A file that was sent as words: Payload's own uploads from a browser to a cloud, which are not offered.
  [/uploadConfig\.handlers|A file name is required/, 'request-invalid'],
  [
    /^(Malformed part header|Multipart: Boundary|Unsupported content type|Invalid upload collection)/,
    'request-invalid',
  ],
]

const CODES: Readonly<Record<number, RefusalCode>> = {
  401: 'sign-in-failed',
  403: 'not-allowed',
  404: 'not-found',
  413: 'too-large',
}

function codeFor(status: number): RefusalCode {
  return CODES[status] ?? 'request-invalid'
}

/** No space, over quota, larger than the process may write (POSIX). */
function isFullDisk(error: Error): boolean {
  return 'code' in error && ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(String(error.code))
}

/** The unique index on the held name is the last word; the guard before it has the better sentence. */
function isHeldName(error: Error): boolean {
  const data: unknown = 'data' in error ? error.data : null
  return error.name === 'ValidationError' && JSON.stringify(data ?? '').includes('"heldName"')
}

function parts({ message, data, status }: Refusal): Rendered {
  return { message, data, status }
}

/** What Payload's own validation found, without the names of its collections. */
function fieldsOf(
  error: Error & { data?: { errors?: { path: string; message: string }[] } },
): Pick<Rendered, 'data'> {
  const errors = error.data?.errors ?? []
  return { data: { code: 'field-invalid', errors: errors.map(({ path, message }) => ({ path, message })) } }
}

/**
 * A value that PostgreSQL cannot take came from the client: class 22 (no UUID, no member of an enum, number out of
 * range) and class 23 (a relation to nothing). https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
function isUnfitForDatabase(error: Error): boolean {
  const cause: unknown = error.cause
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : ''
  return /^2[23]/.test(code)
}
