import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SYSTEM } from '#domain/roles.ts'
import { useOffice } from '#testing/office.ts'

const product = useOffice()
const name = 'Dinas Percobaan'
const aUnit = (transactionID?: number | string) =>
  product.payload.create({
    collection: 'units',
    data: { name, type: 'dinas', confidence: 'high' },
    context: { actor: SYSTEM },
    ...(transactionID ? { req: { transactionID } } : {}),
  })
const stored = async () =>
  (await product.payload.count({ collection: 'units', where: { name: { equals: name } } })).totalDocs

afterEach(() => product.pool.query('DELETE FROM units WHERE name = $1', [name]))

async function begun(): Promise<number | string> {
  const id = await product.payload.db.beginTransaction()
  if (id === null) throw new Error('no transaction was opened')
  return id
}

describe('a transaction', () => {
  it('is stored when it is committed, and not when it is rolled back', async () => {
    const [kept, dropped] = [await begun(), await begun()]
    await aUnit(kept)
    expect(await stored()).toBe(0)
    await product.payload.db.rollbackTransaction(dropped)
    await product.payload.db.commitTransaction(kept)
    expect(await stored()).toBe(1)
  })
  it('whose connection is lost before the commit says so', async () => {
    const id = await begun()
    await aUnit(id)
    await product.pool.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE pid <> pg_backend_pid() AND state = 'idle in transaction' AND datname = current_database()`,
    )
    await expect(product.payload.db.commitTransaction(id)).rejects.toThrow()
    expect(await stored()).toBe(0)
  })
})

describe('a COMMIT that the database refuses', () => {
  beforeEach(() =>
    product.pool.query(`
      CREATE FUNCTION refuse_late() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'too late'; END $$;
      CREATE CONSTRAINT TRIGGER refuse_late AFTER INSERT ON units DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW EXECUTE FUNCTION refuse_late()`),
  )
  afterEach(() => product.pool.query('DROP FUNCTION refuse_late CASCADE'))

  it('is not told as a success', async () => {
    await expect(aUnit()).rejects.toThrow()
    expect(await stored()).toBe(0)
  })
})
