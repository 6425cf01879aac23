import { setImmediate as turn } from 'node:timers/promises'
import { combineQueries, executeAccess, type PayloadRequest } from 'payload'
import { unchangedWhile } from '#db/unchangedWhile.ts'
import type { AskedList } from './askedList.ts'

/** So many ids are made of an answer before others have their turn: Payload looks at every field of a row for one. */
const STEP = 2000

/**
 * The ids of the rows that somebody may read of a list, in its order, `most` at most. Of one moment, so that no row is
 * missed or told twice while others work, however long the answer takes; each row is then read as this person.
 *
 * @throws what Payload throws for a filter or an order by what they may not read.
 */
export async function idsOf(req: PayloadRequest, asked: AskedList, most: number): Promise<string[]> {
  await throughTheDoor(req, asked)
  const { list: collection, where, sort } = asked
  const { config } = req.payload.collections[collection]
  const mine = await executeAccess({ req }, config.access.read)
  // As the list has them, and the last word to what is never alike: else rows could change places between steps.
  const ties = config.timestamps ? ['-createdAt', '-id'] : ['-id']
  const of = { collection, select: { id: true }, pagination: false, limit: STEP } as const
  return unchangedWhile(req.payload, async (within) => {
    const ids: string[] = []
    for (let page = 1; ids.length < most; page += 1) {
      const both = combineQueries(structuredClone(where), mine)
      const { docs } = await req.payload.db.find<{ id: string }>({
        ...{ ...of, where: both, page, req: within },
        sort: [...sort, ...ties],
      })
      ids.push(...docs.map(({ id }) => id))
      if (docs.length < STEP) break
      await turn()
    }
    return ids
  })
}

/** Payload's own look at who asks and by which fields, which the database below it does not take. */
async function throughTheDoor(req: PayloadRequest, { list: collection, where, sort }: AskedList) {
  await req.payload.find({
    ...{ collection, req, user: req.user, overrideAccess: false, sort },
    ...{ where: structuredClone(where), limit: 1, depth: 0, pagination: false },
    // Nothing of it is looked at.
    select: {},
  })
}
