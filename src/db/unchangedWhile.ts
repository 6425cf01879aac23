import type { Payload } from 'payload'

/** What Payload's adapter is given to read in the same transaction. */
interface Within {
  transactionID: number | string
}

/** Reads in several steps as if in one: what others write meanwhile is not seen by any of them. */
export async function unchangedWhile<T>(payload: Payload, read: (req: Within) => Promise<T>): Promise<T> {
  const id = await payload.db.beginTransaction({ isolationLevel: 'repeatable read', accessMode: 'read only' })
  if (id === null) throw new Error('the database adapter began no transaction')
  try {
    return await read({ transactionID: id })
  } finally {
    await payload.db.rollbackTransaction(id)
  }
}
