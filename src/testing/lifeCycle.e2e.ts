import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signIn, type Answer, type Rest, type Row } from './rest.ts'
import {
  buildWorld,
  completeWords,
  handInDocuments,
  must,
  PASSWORD,
  readyForDecision,
  type World,
} from './world.ts'

let world: World
beforeAll(async () => void (world = await buildWorld()))
afterAll(() => world.server.remove())

const UNKNOWN = '00000000-0000-4000-8000-000000000000'
const BECAUSE = { reasonCode: 'incomplete', note: 'Mohon dilengkapi.' }

const act = (rest: Rest, id: string, body: object) => rest.patch(`/api/requests/${id}?depth=0`, body)
const get = async (rest: Rest, id: string) => (await rest.get(`/api/requests/${id}?depth=0`)).body
const told = ({ status, code }: Answer) => (code ? `${status} ${code}` : String(status))
const saidIn = ({ body }: Answer) => body.errors?.[0]?.message ?? ''

async function newOfficer(name: string, fields: object = {}): Promise<{ id: string; rest: Rest }> {
  const account = { email: `${name}@tapinkab.go.id`, password: PASSWORD }
  const made = world.as.admin.post('/api/users', { ...account, name, role: 'officer', ...fields })
  return { id: (await must(made)).doc.id, rest: await signIn(world.server.url, account) }
}

/** A letter of Dinkes, entered to the end. */
async function onPaper(by: Rest, name: string): Promise<string> {
  const letter = { ...completeWords(name), unit: world.units.dinkes, channel: 'letter' }
  const { doc } = await must(by.post('/api/requests?depth=0', letter))
  await handInDocuments(by, doc.id)
  return doc.id
}

describe('an acting head', () => {
  test('is appointed for a time that makes sense', async () => {
    const { id } = await newOfficer('plh-salah')
    const wrong = { from: '2098-01-02T00:00:00Z', until: '2098-01-01T00:00:00Z' }
    const answer = await world.as.admin.patch(`/api/users/${id}`, { actingHead: wrong })
    expect(answer.body.errors?.[0]?.data).toMatchObject({
      code: 'field-invalid',
      errors: [{ path: 'actingHead.until' }],
    })
  })
  test('is told outside of the period which it is, in the office’s time', async () => {
    const actingHead = { from: '2098-01-01T00:00:00Z', until: '2098-01-02T08:00:00Z' }
    const { rest } = await newOfficer('plh-nanti', { actingHead })
    const id = await readyForDecision(world, { operator: world.as.dinkes, name: 'plh-nanti' })
    const answer = await act(rest, id, { action: 'approve' })
    expect(told(answer)).toBe('403 outside-acting-period')
    expect(saidIn(answer)).toContain(
      '1 Januari 2098 pukul 08.00 WITA sampai dengan 2 Januari 2098 pukul 16.00 WITA',
    )
  })
  test('decides in the stead of somebody with a name, which stays that name', async () => {
    const settings = { headTitle: 'Kepala Bidang Aplikasi', headOfService: 'Rahmadi, S.Kom.' }
    await must(world.as.admin.post('/api/globals/service', settings))
    const actingHead = { from: '2020-01-01T00:00:00Z', until: '2098-01-02T08:00:00Z' }
    const { rest } = await newOfficer('plh-kini', { actingHead })
    const id = await readyForDecision(world, { operator: world.as.dinkes, name: 'plh-kini' })
    await must(act(rest, id, { action: 'reject', reasonCode: 'other', note: 'Belum sesuai.' }))
    await must(world.as.admin.post('/api/globals/service', { headOfService: 'Norhayati, M.T.' }))
    const inSteadOf = 'Kepala Bidang Aplikasi, Rahmadi, S.Kom.'
    expect(await get(world.as.dinkes, id)).toMatchObject({ decision: { code: 'other', inSteadOf } })
    const where = `where[request][equals]=${id}&where[action][equals]=reject`
    expect((await world.as.dinkes.get(`/api/events?${where}`)).body.docs).toMatchObject([{ inSteadOf }])
  })
})

describe('what came on paper', () => {
  test('is read by the unit and written by staff; another unit does not know of it', async () => {
    const { officer, dinkes, dukcapil } = world.as
    const id = await onPaper(officer, 'surat-masuk')
    const edited = await act(dinkes, id, { purpose: 'Lain sekali.' })
    expect([edited.status, edited.doc['purpose']]).toEqual([200, completeWords('')['purpose']])
    expect(told(await act(dinkes, id, { action: 'submit' }))).toBe('403 entered-by-office')
    expect(told(await act(dinkes, id, { action: 'withdraw', note: 'Batal.' }))).toBe('403 entered-by-office')
    const [theirs, nobodys] = [
      await act(dukcapil, id, { action: 'submit' }),
      await act(dukcapil, UNKNOWN, { action: 'submit' }),
    ]
    expect([theirs.status, theirs.text]).toEqual([nobodys.status, nobodys.text])
    await must(act(officer, id, { action: 'submit' }))
    expect(told(await act(dinkes, id, { action: 'withdraw' }))).toBe('400 note-required')
    expect(told(await act(dinkes, id, { action: 'withdraw', note: 'Suratnya dicabut.' }))).toBe('200')
  })
  test('names to staff, and only to them, who entered it', async () => {
    const id = await onPaper(world.as.officer, 'surat-siapa')
    expect((await get(world.as.auditor, id))['enteredBy']).toBe(world.accounts.officer)
    expect(await get(world.as.dinkes, id)).not.toHaveProperty('enteredBy')
  })
  test('is not approved by a head who once entered it, whoever submitted it again', async () => {
    const { officer, head } = world.as
    const id = await onPaper(head, 'surat-kabid')
    await must(act(head, id, { action: 'submit' }))
    await must(act(officer, id, { action: 'startReview' }))
    await must(act(officer, id, { action: 'requestRevision', ...BECAUSE }))
    await must(act(officer, id, { action: 'submit' }))
    await must(act(officer, id, { action: 'startReview' }))
    expect(told(await act(head, id, { action: 'approve' }))).toBe('403 own-submission')
  })
})

describe('a rejection', () => {
  test('gives one of the reasons, and words', async () => {
    const { head, officer } = world.as
    const id = await readyForDecision(world, { operator: world.as.dinkes, name: 'ditolak' })
    const reject = (body: object) => act(head, id, { action: 'reject', ...body })
    expect(told(await reject({ note: 'Tidak.' }))).toBe('400 reason-required')
    expect(told(await reject({ reasonCode: 'tidak-suka', note: 'Tidak.' }))).toBe('400 field-invalid')
    expect(told(await reject({ reasonCode: 'other' }))).toBe('400 note-required')
    expect(told(await act(officer, id, { action: 'reject', ...BECAUSE }))).toBe('403 not-allowed')
    expect(told(await reject(BECAUSE))).toBe('200')
  })
  test('frees the name for another unit in the same moment', async () => {
    const { dinkes, dukcapil, head } = world.as
    const id = await readyForDecision(world, { operator: dinkes, name: 'idaman' })
    const { doc } = await must(dukcapil.post('/api/requests?depth=0', completeWords('idaman')))
    await handInDocuments(dukcapil, doc.id)
    const [rejected, submitted] = await Promise.all([
      act(head, id, { action: 'reject', ...BECAUSE }),
      act(dukcapil, doc.id, { action: 'submit' }),
    ])
    expect(told(rejected)).toBe('200')
    expect(['200', '409 name-taken']).toContain(told(submitted))
    if (submitted.status === 409) await must(act(dukcapil, doc.id, { action: 'submit' }))
    expect(await get(dukcapil, doc.id)).toMatchObject({ status: 'submitted', requestedName: 'idaman' })
  })
})

test('whoever is given the work finds a notice, and only that person', async () => {
  const { id: assignee, rest } = await newOfficer('rekan')
  const { dinkes, head, officer } = world.as
  const { doc } = await must(dinkes.post('/api/requests?depth=0', completeWords('tugas')))
  await handInDocuments(dinkes, doc.id)
  await must(act(dinkes, doc.id, { action: 'submit' }))
  await must(act(head, doc.id, { action: 'assign', assignee }))
  await must(act(rest, doc.id, { action: 'assign', assignee }))
  const where = `where[request][equals]=${doc.id}&where[kind][equals]=request-assigned`
  const { docs = [] } = (await officer.get(`/api/notifications?depth=0&${where}`)).body
  expect(docs.map((notice: Row) => notice['recipient'])).toEqual([assignee])
  expect((await dinkes.get(`/api/notifications?depth=0&${where}`)).body.totalDocs).toBe(0)
})
