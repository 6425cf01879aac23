import type { Payload } from 'payload'
import { transactionOf, type Sql } from './transaction.ts'

/** What Payload is given to write in the same transaction. */
interface Within {
  transactionID: number | string
}

/** Runs several statements of a job as one: all of them or none. */
export async function inOneTransaction<T>(
  payload: Payload,
  work: (db: Sql, req: Within) => Promise<T>,
): Promise<T> {
  const id = await payload.db.beginTransaction()
  if (id === null) throw new Error('the database adapter began no transaction')
  try {
    const result = await work(await transactionOf({ payload, transactionID: id }), { transactionID: id })
    await payload.db.commitTransaction(id)
    return result
  } catch (error) {
    await payload.db.rollbackTransaction(id)
    throw error
  }
}
