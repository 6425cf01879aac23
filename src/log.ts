import pino, { type Logger } from 'pino'

/** Whatever carries one of these names never reaches a log line, at any depth up to three. */
const SECRET_KEYS = ['password', 'token', 'secret', 'login', 'authorization', 'cookie', 'apiToken', 'databaseUrl', 'sealedLogin']

const atDepth = (prefix: string) => SECRET_KEYS.map((key) => `${prefix}${key}`)

/** Structured logs on stdout. */
export function createLog(level: string): Logger {
  return pino({
    level,
    redact: { paths: [...atDepth(''), ...atDepth('*.'), ...atDepth('*.*.')], censor: '[redacted]' },
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
  })
}
