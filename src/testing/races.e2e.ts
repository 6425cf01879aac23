import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signIn, type Answer, type Rest } from './rest.ts'
import {
  buildWorld,
  completeWords,
  handInDocuments,
  LOGIN,
  must,
  PASSWORD,
  provisionedRequest,
  readyForDecision,
  type World,
} from './world.ts'

let world: World
let otherHead: Rest

beforeAll(async () => {
  world = await buildWorld()
  const account = { email: 'head2@tapinkab.go.id', password: PASSWORD }
  await must(world.as.admin.post('/api/users', { ...account, name: 'Kepala Bidang lain', role: 'head' }))
  otherHead = await signIn(world.server.url, account)
})
afterAll(() => world.server.remove())

const act = (rest: Rest, id: string, body: object) => rest.patch(`/api/requests/${id}?depth=0`, body)
const outcomes = (answers: Answer[]) =>
  answers.map(({ status, code }) => (code ? `${status} ${code}` : String(status))).sort()

async function complete(operator: Rest, name: string): Promise<string> {
  const { id } = (await operator.post('/api/requests', completeWords(name))).doc
  await handInDocuments(operator, id)
  return id
}

async function historyOf(id: string, action: string): Promise<number | undefined> {
  return (
    await world.as.officer.get(`/api/events?where[request][equals]=${id}&where[action][equals]=${action}`)
  ).body.totalDocs
}

describe('two at once: one succeeds, the other is told that the state has changed', () => {
  test('submitting twice gives one number and one line of history', async () => {
    const id = await complete(world.as.dinkes, 'dinkes')
    const both = await Promise.all([1, 2].map(() => act(world.as.dinkes, id, { action: 'submit' })))
    expect(outcomes(both)).toEqual(['200', '409 wrong-state'])
    expect(await historyOf(id, 'submit')).toBe(1)
  })

  test('two officers who start the review', async () => {
    const id = await complete(world.as.dinkes, 'laboratorium')
    await must(act(world.as.dinkes, id, { action: 'submit' }))
    const both = await Promise.all(
      [world.as.officer, world.as.head].map((rest) => act(rest, id, { action: 'startReview' })),
    )
    expect(outcomes(both)).toEqual(['200', '409 wrong-state'])
    expect(await historyOf(id, 'startReview')).toBe(1)
  })

  test('two heads who approve', async () => {
    const id = await readyForDecision(world, { operator: world.as.dinkes, name: 'gizi' })
    const both = await Promise.all(
      [world.as.head, otherHead].map((rest) => act(rest, id, { action: 'approve' })),
    )
    expect(outcomes(both)).toEqual(['200', '409 wrong-state'])
    expect(await historyOf(id, 'approve')).toBe(1)
  })

  test('one who approves and one who rejects', async () => {
    const id = await readyForDecision(world, { operator: world.as.dinkes, name: 'imunisasi' })
    const no = { action: 'reject', reasonCode: 'other', note: 'Belum sesuai' }
    const both = await Promise.all([act(world.as.head, id, { action: 'approve' }), act(otherHead, id, no)])
    expect(outcomes(both)).toEqual(['200', '409 wrong-state'])
  })

  test('approval and a new document: never approved with an unjudged one', async () => {
    const id = await readyForDecision(world, { operator: world.as.dinkes, name: 'posyandu' })
    const { docs = [] } = (
      await world.as.officer.get(
        `/api/documents?depth=0&where[request][equals]=${id}&where[source][equals]=link`,
      )
    ).body
    const [old] = docs
    const link = { source: 'link', link: 'https://drive.tapinkab.go.id/baru', supersedes: old?.id }
    const [approval, document] = await Promise.all([
      act(world.as.head, id, { action: 'approve' }),
      world.as.officer.post('/api/documents', { request: id, requirement: old?.['requirement'], ...link }),
    ])
    expect(['200 409', '400 201']).toContain(`${approval.status} ${document.status}`)
  })

  test('two hand-overs for one request', async () => {
    const request = await provisionedRequest(world, { operator: world.as.dinkes, name: 'sanitasi' })
    const both = await Promise.all(
      [1, 2].map(() => world.as.officer.post('/api/handovers', { request, login: LOGIN })),
    )
    expect(outcomes(both)).toEqual(['201', '409 handover-exists'])
  })
})

test('two units that ask for one name at once: one holds it', async () => {
  const ids = await Promise.all([
    complete(world.as.dinkes, 'satu-data'),
    complete(world.as.dukcapil, 'satu-data'),
  ])
  const both = await Promise.all([
    act(world.as.dinkes, ids[0] ?? '', { action: 'submit' }),
    act(world.as.dukcapil, ids[1] ?? '', { action: 'submit' }),
  ])
  expect(outcomes(both)).toEqual(['200', '409 name-taken'])
})

test('numbers have no gap and no twin, however many submit at once', async () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `serentak-${letter}`)
  const ids = await Promise.all(names.map((name) => complete(world.as.dinkes, name)))
  await Promise.all(ids.map((id) => must(act(world.as.dinkes, id, { action: 'submit' }))))
  const { docs = [] } = (
    await world.as.officer.get('/api/requests?limit=0&depth=0&where[number][exists]=true')
  ).body
  const numbers = docs.map(({ number }) => Number(String(number).slice(-4))).sort((one, other) => one - other)
  expect(numbers).toEqual(numbers.map((_number, at) => at + 1))
})
