import { emptyBook, isMarked } from '../chaos/deeds.ts'
import { INVARIANTS } from '../chaos/invariants.ts'
import { pictureOf } from '../chaos/picture.ts'
import type { SpawnedStandIn } from '../cloudflare/spawn.ts'
import type { TestPayload } from '../payload.ts'

/** What the zone and the register say about each other, counted by the zone's own records and log. */
export interface Tally {
  approved: number
  /** Approved and not carried out, although nothing stands in the way any more. */
  unfinished: number
  /** Living names that do not have exactly the record that the register says, and decisions said to be carried out that it does not. */
  lost: number
  /** Records of ours that share their name or their marker. */
  doubled: number
  /** Records on our names that no living name knows, with our marker or without. */
  orphaned: number
  /** Writes that arrived; more than `approved` where the first one was certainly not carried out. */
  writes: number
}

interface Witnesses {
  product: TestPayload
  standIn: Pick<SpawnedStandIn, 'records' | 'writes'>
  tag: string
  requests: string[]
}

export async function tally({ product, standIn, tag, requests }: Witnesses): Promise<Tally> {
  const records = async () =>
    (await standIn.records()).map((record) => ({ ...record, comment: record.comment || null }))
  const watched = { product, tag, requests, book: emptyBook(), faults: [], zone: { records } }
  const picture = await pictureOf(watched, 0)
  const { registerIsZone, doneIsSo, nothingDoubled, nothingOrphaned, deletedIsGone } = INVARIANTS
  return {
    approved: requests.length,
    unfinished: picture.requests.filter(({ status }) => status === 'approved').length,
    lost: registerIsZone(picture).length + doneIsSo(picture).length,
    doubled: nothingDoubled(picture).length,
    orphaned:
      new Set([...nothingOrphaned(picture), ...deletedIsGone(picture)]).size +
      picture.records.filter((record) => !isMarked(record)).length,
    writes: await standIn.writes(),
  }
}
