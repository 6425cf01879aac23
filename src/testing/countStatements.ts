import pg from 'pg'

/** The SQL statements that every connection of this process sends while `work` runs, in order. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const sent: string[] = []
  const original = Object.getOwnPropertyDescriptor(pg.Client.prototype, 'query')
  if (!original || typeof original.value !== 'function')
    throw new Error('pg.Client has no query to listen at')
  const query: (...args: unknown[]) => unknown = original.value
  const listening = function (this: pg.Client, ...args: unknown[]): unknown {
    sent.push(textOf(args[0]))
    return query.apply(this, args)
  }
  Object.defineProperty(pg.Client.prototype, 'query', { ...original, value: listening })
  try {
    await work()
  } finally {
    Object.defineProperty(pg.Client.prototype, 'query', original)
  }
  return sent
}

function textOf(statement: unknown): string {
  if (typeof statement === 'string') return statement
  const text =
    typeof statement === 'object' && statement !== null && 'text' in statement ? statement.text : ''
  return typeof text === 'string' ? text : ''
}
