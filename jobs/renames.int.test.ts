import { describe, expect, it } from 'vitest'
import { isWrite } from '#testing/cloudflare/requestLog.ts'
import { decided, type Decided, type Operation } from '#testing/operations.ts'
import { drain, standing } from '#testing/reconciler.ts'
import { useReconciler } from '#testing/reconcilerBench.ts'
import { reconcileDns } from './reconcileDns.ts'

const bench = useReconciler()
const records = () => bench.standIn.records
const writes = () => bench.standIn.requests.filter(isWrite).length
/** The names that were listed, oldest first. */
const listed = () =>
  bench.standIn.requests.flatMap(
    ({ address }) => /name[.]exact=([^&]+)/.exec(decodeURIComponent(address))?.[1] ?? [],
  )

const RENAMES: Operation[] = ['a new name', 'a new name and another type']

describe.each(RENAMES)('at first sight of %s', (operation) => {
  async function approved(): Promise<Decided & { record: string; newName: string }> {
    const made = await decided(bench, operation)
    const [record] = records().named(made.before.name)
    bench.standIn.requests.length = 0
    return { ...made, record: record?.id ?? '', newName: made.after?.name ?? '' }
  }
  const conflict = (code: string) => ({ status: 'approved', state: 'conflict', code, writeBegun: false })

  it('only the name where it leads is listed: the old one is not asked for anything but our record', async () => {
    const { id, newName, doneAs } = await approved()
    await reconcileDns(bench.worker())
    expect(await standing(bench.product.pool, id)).toMatchObject({ status: doneAs })
    expect(listed()).toEqual([newName, newName])
  })

  it('a record that somebody has edited meanwhile stays as it is, and a person is called', async () => {
    const { id, record, before, newName } = await approved()
    records().change(record, { content: '198.51.100.9' })
    await drain(bench.worker())
    expect(await standing(bench.product.pool, id)).toMatchObject(conflict('record-changed'))
    expect(records().named(before.name)).toMatchObject([{ id: record, content: '198.51.100.9' }])
    expect(records().named(newName)).toEqual([])
    expect(writes()).toBe(0)
  })

  it('so does one whose marker was exchanged', async () => {
    const { id, record, before } = await approved()
    records().change(record, { comment: 'Bu Ani' })
    await drain(bench.worker())
    expect(await standing(bench.product.pool, id)).toMatchObject(conflict('record-changed'))
    expect(records().named(before.name)).toMatchObject([{ id: record, comment: 'Bu Ani' }])
    expect(writes()).toBe(0)
  })

  it('where it was removed nothing is written under the new name', async () => {
    const { id, record, newName } = await approved()
    records().remove(record)
    await drain(bench.worker())
    expect(await standing(bench.product.pool, id)).toMatchObject(conflict('record-missing'))
    expect(records().named(newName)).toEqual([])
    expect(writes()).toBe(0)
  })

  it('where somebody has moved it elsewhere, a person is told where', async () => {
    const { id, record } = await approved()
    records().change(record, { name: 'lain.tapinkab.go.id' })
    await drain(bench.worker())
    const found = [{ name: 'lain.tapinkab.go.id' }]
    expect(await standing(bench.product.pool, id)).toMatchObject({ ...conflict('record-changed'), found })
    expect(writes()).toBe(0)
    records().remove(record)
  })

  it('where something stands on the new name, both names are listed before a person is told', async () => {
    const { id, before, newName } = await approved()
    records().add({ name: newName, type: 'TXT', content: '"milik orang lain"' })
    await reconcileDns(bench.worker())
    expect(listed()).toEqual([newName, before.name])
    await drain(bench.worker())
    expect(await standing(bench.product.pool, id)).toMatchObject(conflict('name-taken'))
    expect(writes()).toBe(0)
  })

  it('after an answer that was lost both names are listed before anything else is written', async () => {
    const { id, before, newName, doneAs } = await approved()
    for (const method of ['PATCH', 'POST']) bench.standIn.faults.inject({ kind: 'drop-before-apply', method })
    await reconcileDns(bench.worker())
    bench.standIn.requests.length = 0
    await drain(bench.worker())
    expect(await standing(bench.product.pool, id)).toMatchObject({ status: doneAs })
    expect(listed().slice(0, 2).toSorted()).toEqual([before.name, newName].toSorted())
  })
})

it('a record whose marker was put back since the decision is renamed all the same', async () => {
  const made = await decided(bench, 'a new name')
  const [record] = records().named(made.before.name)
  await bench.product.pool.query(
    `UPDATE requests SET goal = jsonb_set(goal, '{before,comment}', 'null'), goal_hash = NULL WHERE id = $1`,
    [made.id],
  )
  await drain(bench.worker())
  expect(await standing(bench.product.pool, made.id)).toMatchObject({ status: made.doneAs })
  expect(records().named(made.after?.name ?? '')).toMatchObject([{ id: record?.id }])
})
