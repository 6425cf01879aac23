import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

interface Done<T> {
  /** Whether what was written stays. */
  keep: boolean
  outcome: T
}

/** What an endpoint writes stays whole or not at all. */
export async function asOne<T>(req: PayloadRequest, work: () => Promise<Done<T>>): Promise<T> {
  const owned = await initTransaction(req)
  try {
    const { keep, outcome } = await work()
    if (!keep) await killTransaction(req)
    else if (owned) await commitTransaction(req)
    return outcome
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
