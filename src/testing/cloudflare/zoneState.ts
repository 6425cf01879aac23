import { z } from 'zod'
import { Refused } from './refusals.ts'
import { refusalOf } from './rules.ts'
import { newId, recordFrom, recordInput, type RecordInput, type StoredRecord } from './storedRecord.ts'

/** The operations of `/batch`, in the order in which they are carried out. */
export const batchInput = z
  .object({
    deletes: z.array(z.object({ id: z.string() })),
    patches: z.array(recordInput.extend({ id: z.string() })),
    puts: z.array(recordInput.extend({ id: z.string() })),
    posts: z.array(recordInput),
  })
  .partial()

/** One zone and its records. Every method either succeeds or throws `Refused` and changes nothing. */
export class ZoneState {
  id = newId()
  name: string
  status = 'active'
  paused = false
  /** No host: nothing of a test may ask a real one. */
  nameServers = ['ada.ns.cloudflare.invalid', 'bob.ns.cloudflare.invalid']
  quota: number
  tokenRevoked = false
  /** True while the checks of a write see the zone as it was before the last write (a stale replica). */
  stale = false
  private records: StoredRecord[] = []
  private earlier: StoredRecord[] = []

  constructor({ name, quota }: { name: string; quota: number }) {
    this.name = name
    this.quota = quota
  }

  all(): readonly StoredRecord[] {
    return this.records
  }

  /** The zone as a replica shows it that has not seen the last write. */
  beforeLastWrite(): readonly StoredRecord[] {
    return this.earlier
  }

  find(id: string): StoredRecord {
    const record = this.records.find((each) => each.id === id)
    if (!record) throw new Refused('record-missing')
    return record
  }

  post = (input: RecordInput): StoredRecord => this.inOneStep(() => this.added(input))

  /** Sets what is given and keeps the rest. */
  patch = (id: string, input: RecordInput): StoredRecord => this.inOneStep(() => this.merged(id, input))

  /** Overwrites: what is not given falls to its default, and `created_on` moves [recorded 2020]. */
  put = (id: string, input: RecordInput): StoredRecord => this.inOneStep(() => this.overwritten(id, input))

  delete = (id: string): StoredRecord => this.inOneStep(() => this.removed(id))

  batch(input: z.infer<typeof batchInput>): Record<string, StoredRecord[]> {
    const { deletes = [], patches = [], puts = [], posts = [] } = input
    return this.inOneStep(() => ({
      deletes: deletes.map(({ id }) => this.removed(id)),
      patches: patches.map(({ id, ...change }) => this.merged(id, change)),
      puts: puts.map(({ id, ...change }) => this.overwritten(id, change)),
      posts: posts.map((post) => this.added(post)),
    }))
  }

  /** Puts a record in without any check, as a fault or a test's own preparation does. */
  force(input: RecordInput): StoredRecord {
    const record = recordFrom(input, { id: newId(), zoneName: this.name })
    this.earlier = this.records
    this.records = [...this.records, record]
    return record
  }

  private inOneStep<T>(work: () => T): T {
    const before = this.records
    try {
      const done = work()
      this.earlier = before
      return done
    } catch (error) {
      this.records = before
      throw error
    }
  }

  private added(input: RecordInput): StoredRecord {
    const record = this.accepted(recordFrom(input, { id: newId(), zoneName: this.name }))
    if (this.records.length >= this.quota) throw new Refused('quota')
    this.records = [...this.records, record]
    return record
  }

  private merged(id: string, input: RecordInput): StoredRecord {
    const old = this.find(id)
    const next = recordFrom({ ...old, ...input }, { id, zoneName: this.name })
    return this.exchanged({ ...next, createdOn: old.createdOn })
  }

  private overwritten(id: string, input: RecordInput): StoredRecord {
    this.find(id)
    return this.exchanged(recordFrom(input, { id, zoneName: this.name }))
  }

  private exchanged(record: StoredRecord): StoredRecord {
    this.accepted(record)
    this.records = this.records.map((each) => (each.id === record.id ? record : each))
    return record
  }

  private removed(id: string): StoredRecord {
    const record = this.find(id)
    this.records = this.records.filter((each) => each !== record)
    return record
  }

  private accepted(record: StoredRecord): StoredRecord {
    const refusal = refusalOf(record, this.stale ? this.earlier : this.records)
    if (refusal) throw new Refused(refusal)
    return record
  }
}
