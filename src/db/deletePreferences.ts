import type { Config as PayloadConfig, Payload } from 'payload'

type Database = PayloadConfig['db']
type Asked = Parameters<Payload['db']['deleteOne']>[0]

/**
 * Payload's PostgreSQL adapter, except that a preference that one has not is not found. Its own `deleteOne` (3.90)
 * then asks a second time, with a statement that names a table which it did not join: an error of the server.
 */
export function deletePreferences(adapter: Database): Database {
  const init: Database['init'] = (args) => {
    const database = adapter.init(args)
    const deleteOne = database.deleteOne
    async function orNothing(this: typeof database, asked: Asked): Promise<unknown> {
      const { collection, where, req } = asked
      const isThere =
        collection !== 'payload-preferences' ||
        (await this.findOne({ collection, where, ...(req ? { req } : {}) }))
      return isThere ? deleteOne.call(this, asked) : null
    }
    return Object.assign(database, { deleteOne: orNothing })
  }
  return { ...adapter, init }
}
