import type { QueryConfig } from 'pg'

/** Milliseconds for one statement, above the server's own limits, for the case that the server has gone silent. */
const STATEMENT_MS = 10_000

/**
 * A statement with a time limit. `query_timeout` is read by pg's client but missing in its types; a connection that
 * ran into it has to be thrown away.
 */
export function statement(
  text: string,
  values: readonly unknown[] = [],
  timeoutMs = STATEMENT_MS,
): QueryConfig<unknown[]> & { query_timeout: number } {
  return { text, values: [...values], query_timeout: timeoutMs }
}
