import type { Where } from 'payload'
import { beforeEach, describe, expect, it } from 'vitest'
import { GOOD, useLodging } from '#testing/lodging.ts'
import { trackedComplaint } from './track.ts'

const { product, accepted, stored, count } = useLodging()

describe('a complaint from outside', () => {
  it('is numbered without a gap, counted from now, and told to whoever handles it and to the reporter', async () => {
    const first = await accepted()
    const second = await accepted({ title: 'Lain' })
    const [, year, counter] = /^ADU-(\d{4})-(\d{4})$/.exec(first.number) ?? []
    expect(second.number).toBe(`ADU-${year}-${String(Number(counter) + 1).padStart(4, '0')}`)
    const row = await stored(first.number)
    expect(row).toMatchObject({ status: 'received', channel: 'form', supervised: false, priority: 'normal' })
    expect(row['due_at']).toBeInstanceOf(Date)
    const { rows } = await product.pool.query(
      `SELECT kind, u.role FROM notifications n LEFT JOIN users u ON u.id = n.recipient_id
       WHERE complaint_id = $1 ORDER BY kind, role`,
      [row['id']],
    )
    expect(rows).toEqual([
      { kind: 'complaint-acknowledged', role: null },
      { kind: 'complaint-received', role: 'officer' },
      { kind: 'complaint-received', role: 'head' },
    ])
  })

  it('is kept under a digest of its code only, which nobody reads anywhere', async () => {
    const { number, trackingCode } = await accepted()
    expect(trackingCode).toMatch(/^([2-9A-Z]{4}-){3}[2-9A-Z]{4}$/)
    const bare = trackingCode.replaceAll('-', '')
    for (const table of ['complaints', 'events', 'notifications']) {
      const { rows } = await product.pool.query<{ all: string }>(
        `SELECT string_agg(t::text, '') AS all FROM ${table} t`,
      )
      expect(rows[0]?.all).not.toContain(trackingCode)
      expect(rows[0]?.all).not.toContain(bare)
    }
    const written = trackingCode.toLowerCase().replaceAll('-', ' ')
    expect(
      await trackedComplaint(product.payload, { number: number.toLowerCase(), code: written }),
    ).toMatchObject({
      number,
      status: 'received',
    })
  })

  it('without a name leaves nothing of anybody', async () => {
    const { number } = await accepted(
      { reporter: { ...GOOD.reporter, anonymous: true } },
      { address: '198.51.100.77' },
    )
    const row = await stored(number)
    expect(row).toMatchObject({
      ...{ reporter_name: null, reporter_email: null, reporter_phone: null, reporter_unit: null },
      reporter_anonymous: true,
    })
    const tables = ['complaints', 'events', 'notifications', 'public_limits']
    for (const table of tables) {
      const { rows } = await product.pool.query<{ all: string }>(
        `SELECT coalesce(string_agg(t::text, ''), '') AS all FROM ${table} t ${table === 'public_limits' ? '' : `WHERE t::text LIKE '%${String(row['id'])}%'`}`,
      )
      expect(rows[0]?.all).not.toMatch(/Siti|siti@contoh|0811 500|198\.51\.100/)
    }
    const { rows } = await product.pool.query(
      `SELECT 1 FROM notifications WHERE complaint_id = $1 AND recipient_id IS NULL`,
      [row['id']],
    )
    expect(rows).toEqual([])
  })

  it('sets nothing that the office sets', async () => {
    const { number } = await accepted({
      ...{ status: 'closed', response: 'Selesai', createdAt: '2020-01-01', receivedAt: '2020-01-01' },
      ...{ channel: 'letter', supervised: true, number: 'ADU-1999-0001', priority: 'urgent', rating: 5 },
    })
    expect(await stored(number)).toMatchObject({
      ...{
        status: 'received',
        response: null,
        channel: 'form',
        supervised: false,
        priority: 'normal',
        rating: null,
      },
    })
    expect(number).not.toContain('1999')
  })
})

describe('who reads it', () => {
  it.each([
    ['a request for payment', { category: 'payment-request' }],
    ['the head', { aboutHead: 'on' }],
  ])('about %s only the supervisor, in every list, count and history', async (_, words) => {
    const { number } = await accepted(words)
    const { id } = await stored(number)
    const { payload } = product
    for (const user of [product.officer, product.head, product.admin, product.operator])
      for (const collection of ['complaints', 'events', 'notifications'] as const) {
        const where: Where = { [collection === 'complaints' ? 'id' : 'complaint']: { equals: id } }
        const { totalDocs } = await payload
          .find({ collection, where, user, overrideAccess: false })
          .catch(() => ({ totalDocs: 0 }))
        expect([user.role, collection, totalDocs]).toEqual([user.role, collection, 0])
      }
    const { rows } = await product.pool.query(
      `SELECT DISTINCT u.role FROM notifications n JOIN users u ON u.id = n.recipient_id WHERE complaint_id = $1`,
      [id],
    )
    expect(rows.map(({ role }) => role)).not.toContain('head')
  })
})

describe('what it names', () => {
  beforeEach(async () => {
    const { rowCount } = await product.pool.query(
      `SELECT 1 FROM subdomains WHERE fqdn = 'dinkes.tapinkab.go.id'`,
    )
    if (rowCount === 0)
      await product.pool.query(
        `INSERT INTO subdomains (fqdn, name, unit_id, status) SELECT 'dinkes.tapinkab.go.id', 'dinkes', id, 'active' FROM units LIMIT 1`,
      )
  })

  it.each<[string, object, unknown]>([
    [
      'harmful content on a name of ours',
      { category: 'harmful-content', host: 'https://DINKES.tapinkab.go.id/judi' },
      ['ours', 'urgent', true],
    ],
    ['something else about a name of ours', { host: 'dinkes.tapinkab.go.id' }, ['ours', 'normal', true]],
    [
      'a name of ours that nobody registered',
      { category: 'harmful-content', host: 'x.tapinkab.go.id' },
      ['not-ours', 'normal', false],
    ],
    [
      'a name that looks like ours',
      { category: 'harmful-content', host: 'dinkes.tapinkab.go.id.evil.example' },
      ['not-ours', 'normal', false],
    ],
    ['no address at all', { host: 'entah apa' }, ['not-ours', 'normal', false]],
    ['nothing', {}, [null, 'normal', false]],
  ])('%s', async (_, words, expected) => {
    const { number, host } = await accepted(words)
    const { priority, subdomain_id } = await stored(number)
    expect([host, priority, subdomain_id !== null]).toEqual(expected)
  })
})

describe('a machine that fills in every field', () => {
  it('is thanked like everybody and stores nothing', async () => {
    const before = [await count('complaints'), await count('events'), await count('notifications')]
    const { rows } = await product.pool.query(`SELECT value FROM counters WHERE kind = 'ADU'`)
    const { number, trackingCode } = await accepted({ website: 'https://spam.example' })
    expect(number).toMatch(/^ADU-\d{4}-[789]\d{3}$/)
    expect(await trackedComplaint(product.payload, { number, code: trackingCode })).toBeNull()
    expect([await count('complaints'), await count('events'), await count('notifications')]).toEqual(before)
    expect((await product.pool.query(`SELECT value FROM counters WHERE kind = 'ADU'`)).rows).toEqual(rows)
  })
})

it('a mailbox is not filled with receipts by strangers; what they send is taken in all the same', async () => {
  const reporter = { name: 'X', email: 'korban@contoh.id' }
  for (let sent = 0; sent < 5; sent += 1) await accepted({ title: `Nomor ${sent}`, reporter })
  const { rows } = await product.pool.query(
    `SELECT 1 FROM notifications n JOIN complaints c ON c.id = n.complaint_id
     WHERE n.kind = 'complaint-acknowledged' AND c.reporter_email = $1`,
    [reporter.email],
  )
  expect(rows).toHaveLength(3)
})

describe('the same page sent twice', () => {
  const formKey = '7b9f1a7e-3c7c-4d0e-9a53-0d3d6c1f6a11'
  it('is one complaint, and the code that was shown last opens it', async () => {
    const [one, other] = await Promise.all([accepted({ formKey }), accepted({ formKey })])
    expect(one.number).toBe(other.number)
    const opened = await Promise.all(
      [one, other].map(({ number, trackingCode: code }) =>
        trackedComplaint(product.payload, { number, code }),
      ),
    )
    expect(opened.filter(Boolean)).toHaveLength(1)
  })
  it.each([
    ['other words', { title: 'Yang lain' }],
    ['another box', { aboutHead: 'on' }],
    ['no name any more', { reporter: { anonymous: 'on' } }],
    ['another category', { category: 'payment-request' }],
  ])('with %s is another', async (_, words) => {
    const [one, other] = [await accepted({ formKey }), await accepted({ formKey, ...words })]
    expect(one.number).not.toBe(other.number)
  })
})
