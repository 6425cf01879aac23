import { lodgeComplaint } from '#complaint/lodge.ts'
import type { ComplaintAction } from '#domain/complaint/transitions.ts'
import type { Complaint } from '#payload-types.ts'
import type { StaffedProduct } from './office.ts'
import { as, fresh, type Person } from './people.ts'

/** What tests do with complaints, in the office of one test file. */
export function complaintDesk(product: StaffedProduct) {
  let sent = 0
  /** One that somebody sent over the form, with its code. */
  async function lodged(words: object = {}) {
    const result = await lodgeComplaint(product.payload, {
      words: {
        ...{
          classification: 'complaint',
          category: 'delay',
          title: fresh('Keluhan'),
          description: 'Terlambat.',
        },
        reporter: { name: 'Siti', email: 'siti@contoh.id', phone: '0811 500 000' },
        ...words,
      },
      ...{ files: [], address: `103.130.${(sent += 1)}.1`, language: 'id' },
    })
    if (result.kind !== 'lodged') throw new Error(JSON.stringify(result))
    const { number, trackingCode: code } = result.receipt
    const where = { number: { equals: number } }
    const { docs } = await product.payload.find({ collection: 'complaints', where, depth: 0 })
    return { number, code, id: docs[0]?.id ?? '' }
  }

  /** What a person of the office enters that came in another way. */
  const registered = (data: Partial<Complaint>, by: Person = product.officer) =>
    product.payload.create({
      collection: 'complaints',
      depth: 0,
      data: {
        ...{
          classification: 'complaint',
          category: 'delay',
          title: 'Lewat telepon',
          description: 'Terlambat.',
        },
        ...{
          channel: 'phone',
          receivedAt: '2026-11-02T02:00:00Z',
          priority: 'normal',
          reporter: { name: 'Budi' },
        },
        ...data,
      },
      ...as(by),
    })

  const act = (id: string, action: ComplaintAction, by: Person, data: Partial<Complaint> = {}) =>
    product.payload.update({
      collection: 'complaints',
      id,
      depth: 0,
      data: { action, note: 'Catatan', ...data },
      ...as(by),
    })
  const stored = (id: string) => product.payload.findByID({ collection: 'complaints', id, depth: 0 })
  async function history(id: string): Promise<string[]> {
    const { docs } = await product.payload.find({
      collection: 'events',
      where: { complaint: { equals: id } },
      sort: 'at',
      depth: 0,
      pagination: false,
    })
    return docs.map(
      ({ action, from, to, visibleToUnit }) =>
        `${action} ${from ?? ''}→${to ?? ''}${visibleToUnit ? '' : ' internal'}`,
    )
  }
  async function notices(id: string): Promise<string[]> {
    const { rows } = await product.pool.query<{ said: string }>(
      `SELECT concat(n.kind, ' ', coalesce(u.role::text, 'reporter')) AS said FROM notifications n
     LEFT JOIN users u ON u.id = n.recipient_id WHERE complaint_id = $1 ORDER BY n.created_at, 1`,
      [id],
    )
    return rows.map(({ said }) => said)
  }

  return { lodged, registered, act, stored, history, notices }
}
