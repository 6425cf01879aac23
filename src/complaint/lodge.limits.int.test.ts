import { readdir } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { useLodging } from '#testing/lodging.ts'
import { buildPdf } from '#testing/pdf.ts'

const { product, send, accepted, stored, count } = useLodging()

describe('files', () => {
  const pdf = () => new File([new Uint8Array(buildPdf(['Bukti'], 'Bukti'))], '../../bukti.pdf')
  const media = () => readdir(product.runtime.env.MEDIA_DIR)
  const lying = async () => (await media()).filter((name) => name.endsWith('.pdf')).length

  it('lie beside the complaint, named by nobody outside', async () => {
    const { number } = await accepted({}, { files: [pdf()] })
    const { rows } = await product.pool.query<Record<string, unknown>>(
      `SELECT original_name, filename, mime_type FROM complaint_attachments WHERE complaint_id = $1`,
      [(await stored(number))['id']],
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ original_name: 'bukti.pdf', mime_type: 'application/pdf' })
    expect(await media()).toContain(rows[0]?.['filename'])
  })

  it.each<[string, File[], string]>([
    ['a drawing with a script', [new File(['<svg><script>1</script></svg>'], 'a.pdf')], 'file-markup'],
    ['a program', [new File(['MZ\x90\0'], 'a.pdf')], 'file-executable'],
    ['a page', [new File(['<html></html>'], 'a.png')], 'file-markup'],
    ['too many', Array.from({ length: 4 }, pdf), 'too-many-files'],
    ['one good and one bad', [pdf(), new File(['#!/bin/sh'], 'b.pdf')], 'file-executable'],
  ])('%s: refused beside the field, and nothing is left', async (_, files, code) => {
    const [rows, lies] = [await count('complaints'), await lying()]
    const lodged = await send({}, { files })
    expect(lodged).toMatchObject({ kind: 'refused', refusal: { problems: [{ path: 'attachments', code }] } })
    expect([await count('complaints'), await lying()]).toEqual([rows, lies])
  })
})

describe('too much', () => {
  it('from one address is told when to come again; others are not held up', async () => {
    for (let sent = 0; sent < 5; sent += 1) await accepted({ title: `Nomor ${sent}` })
    const sixth = await send({ title: 'Nomor 6' })
    expect(sixth).toMatchObject({ kind: 'limited' })
    expect(sixth.kind === 'limited' && sixth.retryAfterS).toBeGreaterThan(60)
    expect((await send({}, { address: '103.130.10.21' })).kind).toBe('lodged')
  })

  it('is what the settings say', async () => {
    await product.pool.query('UPDATE service SET complaints_per_address = 2')
    const kinds = []
    for (let sent = 0; sent < 3; sent += 1) kinds.push((await send({ title: `Nomor ${sent}` })).kind)
    await product.pool.query('UPDATE service SET complaints_per_address = 5')
    expect(kinds).toEqual(['lodged', 'lodged', 'limited'])
  })

  it('what is wrong with a form costs nothing of it', async () => {
    for (let sent = 0; sent < 9; sent += 1) await send({ title: '' })
    expect((await send()).kind).toBe('lodged')
  })
})
