import { afterEach, describe, expect, it } from 'vitest'
import { confirmUse } from '#endpoints/confirmUse.ts'
import { during } from '#now.ts'
import { callEndpoint } from '#testing/callEndpoint.ts'
import { wita } from '#testing/clock.ts'
import { statementsOf } from '#testing/countStatements.ts'
import { whileUncommitted } from '#testing/inLine.ts'
import { useOffice } from '#testing/office.ts'
import { as, fresh, type Person } from '#testing/people.ts'
import { askUse } from './askUse.ts'

const product = useOffice()
const at = <T>(local: string, work: () => Promise<T>) => during(wita(local), work)
const askAt = (local: string) => at(local, () => askUse({ payload: product.payload }))
afterEach(async () => {
  await product.pool.query(`DELETE FROM subdomains`)
  await product.pool.query(`DELETE FROM notifications WHERE kind LIKE 'use-%'`)
})

/** In service since Monday 20 July 2026. */
async function standing(
  name = fresh('situs'),
  unit = product.operator.unit,
  since = '2026-07-20 09:00',
): Promise<string> {
  const { rows } = await product.pool.query<{ id: string }>(
    `INSERT INTO subdomains (fqdn, name, unit_id, status, technical_manager_name, created_at)
     VALUES ($1 || '.tapinkab.go.id', $1, $2, 'active', 'Siti', $3) RETURNING id`,
    [name, unit, wita(since)],
  )
  return rows[0]?.id ?? ''
}
const stateOf = async (id: string) =>
  (await product.pool.query<{ use_state: string }>('SELECT use_state FROM subdomains WHERE id = $1', [id]))
    .rows[0]?.use_state
interface Told {
  recipient: string
  facts: Record<string, string>
}
const told = async (kind: string) =>
  (
    await product.pool.query<Told>(
      'SELECT recipient_id AS recipient, facts FROM notifications WHERE kind = $1 ORDER BY created_at',
      [kind],
    )
  ).rows
const say = (by: Person, id: string, body: object = {}) =>
  callEndpoint(product.payload, confirmUse, { by, params: { id }, body })
const history = async (id: string) =>
  (
    await product.pool.query<{ line: string }>(
      `SELECT action || ': ' || note AS line FROM events WHERE subject = $1 ORDER BY at`,
      [`subdomains:${id}`],
    )
  ).rows.map(({ line }) => line)

describe('the yearly question', () => {
  it('is asked once a year has passed, of each unit about all its names at once', async () => {
    const [one, other] = [await standing('satu'), await standing('dua')]
    await askAt('2027-07-20 08:59')
    expect(await told('use-question')).toEqual([])
    for (const local of ['2027-07-20 09:00', '2027-07-20 10:00', '2027-07-21 09:00']) await askAt(local)
    expect(await told('use-question')).toMatchObject([
      {
        recipient: product.operator.id,
        facts: { names: '- dua.tapinkab.go.id\n- satu.tapinkab.go.id', count: '2' },
      },
    ])
    expect([await stateOf(one), await stateOf(other)]).toEqual(['asked', 'asked'])
  })

  it('is repeated halfway, and staff hear when nobody answered; nothing is deleted', async () => {
    const id = await standing('diam')
    await askAt('2027-07-20 10:00')
    await askAt('2027-08-02 23:00')
    expect(await told('use-reminder')).toEqual([])
    for (const local of ['2027-08-03 08:00', '2027-08-09 08:00']) await askAt(local)
    expect(await told('use-reminder')).toMatchObject([{ facts: { names: '- diam.tapinkab.go.id' } }])
    expect(await stateOf(id)).toBe('asked')
    await Promise.all([askAt('2027-08-20 08:00'), askAt('2027-08-20 08:00')])
    expect(await stateOf(id)).toBe('silent')
    const people = (await told('use-silent')).map(({ recipient }) => recipient).sort()
    expect(people).toEqual([product.officer.id, product.head.id].sort())
    await askAt('2028-08-20 08:00')
    expect([await stateOf(id), (await told('use-question')).length]).toEqual(['silent', 1])
  })

  it.each([
    ['18 August, the 17th being a holiday', [], '2027-08-18', '2027-08-19'],
    ['a day later where a decree gives another day off', ['2027-08-12'], '2027-08-19', '2027-08-20'],
    ['no later for a day off on a Saturday', ['2027-08-07'], '2027-08-18', '2027-08-19'],
  ])(
    'of 20 July may be answered until %s, and is silence on the day after',
    async (_, daysOff, last, day) => {
      const id = await standing('libur')
      await product.pool.query(
        `INSERT INTO holidays (date, name, kind) SELECT date, 'Libur uji', 'local' FROM unnest($1::text[]) date`,
        [daysOff],
      )
      const states: (string | undefined)[] = []
      for (const local of ['2027-07-20 23:59', `${last} 23:59`, `${day} 00:00`]) {
        await askAt(local)
        states.push(await stateOf(id))
      }
      await product.pool.query(`DELETE FROM holidays WHERE name = 'Libur uji'`)
      expect(states).toEqual(['asked', 'asked', 'silent'])
      expect((await told('use-question')).map(({ facts }) => facts['answerBy'])).toEqual([last])
    },
  )

  it('finds after a night off what became due meanwhile, in the same few statements', async () => {
    await standing('lama')
    const few = (await statementsOf(() => askAt('2027-07-25 10:00'))).length
    await product.pool.query(
      `INSERT INTO subdomains (fqdn, name, unit_id, status, created_at)
       SELECT 'n' || n || '.tapinkab.go.id', 'n' || n, $1, 'active', $2 FROM generate_series(1, 300) n`,
      [product.stranger.unit, wita('2026-07-21 09:00')],
    )
    expect((await statementsOf(() => askAt('2027-07-26 10:00'))).length).toBe(few)
    expect((await told('use-question')).map(({ facts }) => facts['count'])).toEqual(['1', '300'])
  })

  it('reaches a unit without an account by the contact on its newest request', async () => {
    const { admin, operator, payload, pool } = product
    const shut = (disabled: boolean) =>
      payload.update({ collection: 'users', id: operator.id, data: { disabled }, ...as(admin) })
    const { id: request } = await product.requestIn('completed')
    await pool.query(`DELETE FROM subdomains`)
    await shut(true)
    const id = await standing('sepi')
    await askAt('2027-07-20 10:00')
    const { rows } = await pool.query(
      `SELECT recipient_id, request_id, facts ->> 'names' AS names FROM notifications WHERE kind = 'use-question'`,
    )
    await shut(false)
    expect(rows).toEqual([{ recipient_id: null, request_id: request, names: '- sepi.tapinkab.go.id' }])
    expect(await stateOf(id)).toBe('asked')
  })

  it('reminds of the rest once, whatever was answered meanwhile', async () => {
    const first = await standing('pertama', product.operator.unit, '2026-07-20 08:00')
    await standing('kedua', product.operator.unit, '2026-07-20 09:00')
    for (const local of ['2027-07-20 08:30', '2027-07-20 09:30', '2027-08-03 08:00']) await askAt(local)
    await at('2027-08-03 09:00', () => say(product.operator, first))
    await askAt('2027-08-04 08:00')
    expect((await told('use-reminder')).map(({ facts }) => facts['count'])).toEqual(['2'])
  })

  it('asks nothing about what is no longer in service', async () => {
    const id = await standing('bekas')
    await product.pool.query(`UPDATE subdomains SET status = 'deleted' WHERE id = $1`, [id])
    await askAt('2027-08-20 10:00')
    expect(await told('use-question')).toEqual([])
  })
})

describe('the answer', () => {
  const manager = {
    name: 'Budi',
    nip: '1990',
    position: 'Pranata Komputer',
    phone: '0813',
    email: 'budi@tapinkab.go.id',
  }

  it('of the unit ends the question for a year, and a new manager is a line of the history', async () => {
    const id = await standing('jawab')
    await askAt('2027-07-20 10:00')
    await at('2027-07-21 10:00', () => say(product.operator, id, { manager }))
    expect(await stateOf(id)).toBe('confirmed')
    expect(await history(id)).toEqual([
      'useConfirmed: jawab.tapinkab.go.id',
      'managerChanged: jawab.tapinkab.go.id: Siti → Budi',
    ])
    const { technicalManager } = await product.payload.findByID({ collection: 'subdomains', id, depth: 0 })
    expect(technicalManager).toEqual(manager)
    await askAt('2028-07-21 09:59')
    expect(await stateOf(id)).toBe('confirmed')
    await askAt('2028-07-21 10:01')
    expect(await stateOf(id)).toBe('asked')
  })

  it('that corrects the number or the telephone of the same manager is a line that says which parts, and not what', async () => {
    const id = await standing('betul')
    await say(product.operator, id, { manager: { ...manager, name: 'Siti' } })
    const corrected = { ...manager, name: 'Siti', nip: '19801231', phone: '0899' }
    await say(product.operator, id, { manager: corrected })
    await say(product.operator, id, { manager: corrected })
    const { rows } = await product.pool.query<{ note: string; paths: string[] }>(
      `SELECT note, details -> 'paths' AS paths FROM events
       WHERE action = 'managerChanged' AND subject = $1 AND visible_to_unit ORDER BY at`,
      [`subdomains:${id}`],
    )
    expect(rows.map(({ paths }) => paths.map((path) => path.replace('technicalManager.', '')))).toEqual([
      ['nip', 'position', 'phone', 'email'],
      ['nip', 'phone'],
    ])
    expect(rows.map(({ note }) => note)).toEqual(['betul.tapinkab.go.id', 'betul.tapinkab.go.id'])
  })

  it('given twice, by a double click, is one', async () => {
    const id = await standing('ganda')
    await Promise.all([say(product.operator, id), say(product.operator, id)])
    await say(product.operator, id)
    expect(await history(id)).toEqual(['useConfirmed: ganda.tapinkab.go.id'])
  })

  it('that came by telephone is noted by staff, with who said it', async () => {
    const id = await standing('telepon')
    expect(await say(product.officer, id)).toMatchObject({
      status: 400,
      body: { errors: [{ data: { code: 'note-required' } }] },
    })
    await say(product.officer, id, { note: 'Ibu Siti, 26 November.' })
    expect(await history(id)).toEqual(['useConfirmed: telepon.tapinkab.go.id: Ibu Siti, 26 November.'])
  })

  it('about another unit’s subdomain is an answer about nothing', async () => {
    const id = await standing('asing')
    const foreign = await say(product.stranger, id)
    expect(foreign).toEqual(await say(product.stranger, '00000000-0000-4000-8000-000000000000'))
    expect(foreign.status).toBe(404)
  })

  it.each([
    ['a manager without a name', { manager: { ...manager, name: '' } }, 400],
    ['a manager that is none', { manager: 'Budi' }, 400],
  ])('with %s changes nothing', async (_, body, status) => {
    const id = await standing()
    expect((await say(product.operator, id, body)).status).toBe(status)
    expect(await history(id)).toEqual([])
  })

  it('comes too late for what goes to another unit in the same second', async () => {
    const id = await standing('pindah')
    const transfer = 'UPDATE subdomains SET unit_id = $2 WHERE id = $1'
    const moving = { sql: transfer, values: [id, product.stranger.unit] }
    const answer = await whileUncommitted(product.pool, moving, () => say(product.operator, id))
    expect(answer.status).toBe(409)
    expect(await history(id)).toEqual([])
  })

  it('comes too late for what is deleted', async () => {
    const id = await standing()
    await product.pool.query(`UPDATE subdomains SET status = 'deleted' WHERE id = $1`, [id])
    expect((await say(product.operator, id)).status).toBe(409)
  })
})
