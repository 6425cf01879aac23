import pino, { type DestinationStream, type Logger, type LoggerOptions } from 'pino'

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
export function createLog(level: string, to?: DestinationStream): Logger {
  const options: LoggerOptions = {
    level,
    redact: { paths: [...atDepth(''), ...atDepth('*.'), ...atDepth('*.*.')], censor: '[redacted]' },
    serializers: { err: withoutValues },
    hooks: {
      // Without a sentence of our own pino takes the error's, which ends with the parameters.
      logMethod(args, method) {
        const [first, sentence] = args as [unknown, string?]
        const cause = sentence === undefined ? causeOfFailedStatement(errorIn(first)) : null
        return cause ? method.apply(this, [{ err: errorIn(first) }, cause.message]) : method.apply(this, args)
      },
    },
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
  }
  return to ? pino(options, to) : pino(options)
}

/**
 * A failed statement carries its parameters and PostgreSQL's detail the whole row, among them the hash of a password.
 * What remains is enough to find the place: PostgreSQL's own sentence, its code and the statement with placeholders.
 */
function withoutValues(error: Error): object {
  const cause = causeOfFailedStatement(error)
  if (!cause) return pino.stdSerializers.err(error)
  const { query } = error as Error & { query?: unknown }
  const code = 'code' in cause ? cause.code : undefined
  const frames = error.stack?.slice(error.stack.indexOf('\n    at '))
  return { type: error.name, message: cause.message, code, query, stack: frames }
}

/** What PostgreSQL said about a statement that our query builder sent; null for every other error. */
function causeOfFailedStatement(error: unknown): Error | null {
  return error instanceof Error && 'query' in error && error.cause instanceof Error ? error.cause : null
}

function errorIn(logged: unknown): unknown {
  return typeof logged === 'object' && logged !== null && 'err' in logged ? logged.err : logged
}
