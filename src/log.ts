import pino, { type Logger } from 'pino'

/** Whatever carries one of these names never reaches a log line, at any depth up to three. */
const SECRET_KEYS = [
  'password',
  'token',
  'secret',
  'login',
  'authorization',
  'cookie',
  'apiToken',
  'databaseUrl',
  'sealedLogin',
]

const atDepth = (prefix: string) => SECRET_KEYS.map((key) => `${prefix}${key}`)

/** Structured logs on stdout. */
export function createLog(level: string): Logger {
  return pino({
    level,
    redact: { paths: [...atDepth(''), ...atDepth('*.'), ...atDepth('*.*.')], censor: '[redacted]' },
    serializers: { err: withoutValues },
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
  })
}

/**
 * A failed statement carries its parameters and PostgreSQL's detail the whole row, among them the hash of a password.
 * What remains is enough to find the place: PostgreSQL's own sentence, its code and the statement with placeholders.
 */
function withoutValues(error: Error): object {
  const cause: unknown = error.cause
  if (!('query' in error) || !(cause instanceof Error)) return pino.stdSerializers.err(error)
  const code = 'code' in cause ? cause.code : undefined
  const frames = error.stack?.slice(error.stack.indexOf('\n    at '))
  return { type: error.name, message: cause.message, code, query: error.query, stack: frames }
}
