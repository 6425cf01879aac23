import { beforeEach } from 'vitest'
import { lodgeComplaint, type Lodged, type Sent } from '#complaint/lodge.ts'
import { useOffice } from './office.ts'

/** What somebody writes who gives a name. */
export const GOOD = {
  classification: 'complaint',
  category: 'delay',
  title: 'Permohonan terlambat',
  description: 'Sudah dua minggu menunggu.',
  reporter: { name: 'Siti Aminah', email: 'siti@contoh.id', phone: '0811 500 000' },
}

/** An office to which a test sends complaints from outside; in each test nobody has sent anything lately. */
export function useLodging() {
  const product = useOffice()
  beforeEach(() => product.pool.query('DELETE FROM public_limits'))

  const send = (words: object = {}, more: Partial<Sent> = {}): Promise<Lodged> =>
    lodgeComplaint(product.payload, {
      words: { ...GOOD, ...words },
      files: [],
      address: '103.130.10.20',
      language: 'id',
      ...more,
    })

  async function accepted(words: object = {}, more: Partial<Sent> = {}) {
    const lodged = await send(words, more)
    if (lodged.kind !== 'lodged') throw new Error(JSON.stringify(lodged))
    return lodged.receipt
  }

  async function stored(number: string): Promise<Record<string, unknown>> {
    const { rows } = await product.pool.query<Record<string, unknown>>(
      'SELECT * FROM complaints WHERE number = $1',
      [number],
    )
    return rows[0] ?? {}
  }
  const count = async (table: string) =>
    Number((await product.pool.query<{ n: string }>(`SELECT count(*) AS n FROM ${table}`)).rows[0]?.n)

  return { product, send, accepted, stored, count }
}
