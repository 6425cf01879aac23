import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressOf, UNKNOWN } from '#testing/proof/asks.ts'
import { ROUTES } from '#testing/proof/routes.ts'
import { nameOf } from '#testing/proof/who.ts'
import { buildWorld, completeWords, PDF, type World } from '#testing/world.ts'

let world: World
beforeAll(async () => {
  world = await buildWorld()
})
afterAll(() => world?.server.remove())

const onDisk = () => readdir(path.join(world.server.mediaDir, '.incoming')).catch((): string[] => [])

const TAKES_FILES = 'POST /api/documents'
const WITH_BODY = ROUTES.filter(
  (route) => ['post', 'patch', 'put'].includes(route.method) && nameOf(route) !== TAKES_FILES,
)

/** A form with a file, under the name that uploads have or another one. */
function formWith(part: string): FormData {
  const form = new FormData()
  form.append('_payload', '{}')
  form.append(part, new Blob([new Uint8Array(PDF.content)], { type: PDF.type }), PDF.name)
  return form
}

describe('a file that is sent where none is taken', () => {
  it.each(WITH_BODY.map((route) => [nameOf(route), route] as const))(
    '%s: is refused and never lies on the disk',
    async (_name, route) => {
      const address = addressOf(route, { id: UNKNOWN })
      for (const who of ['nobody', 'dinkes', 'officer'] as const)
        for (const part of ['file', 'lampiran']) {
          const ask = { body: formWith(part) }
          const { status, code } = await world.as[who].call(route.method.toUpperCase(), address, ask)
          expect([status, code]).toEqual(expect.arrayContaining([expect.any(Number), expect.any(String)]))
          expect([400, 404, 429]).toContain(status)
        }
      expect(await onDisk()).toEqual([])
    },
  )
  it('is told where files belong', async () => {
    const { code, text } = await world.as.dinkes.call('POST', '/api/requests', { body: formWith('file') })
    expect(code).toBe('file-not-here')
    expect(text).toContain('daftar persyaratan')
  })
  it.each([
    ['of another kind', 'multipart/mixed; boundary=batas'],
    ['in capitals', 'Multipart/Form-Data; boundary=batas'],
    ['without a boundary', 'multipart/form-data'],
  ])('neither in a form %s', async (_, type) => {
    const body =
      '--batas\r\nContent-Disposition: form-data; name="file"; filename="x.pdf"\r\n\r\nx\r\n--batas--'
    const ask = { body, headers: { 'Content-Type': type } }
    expect((await world.as.nobody.call('POST', '/api/users/logout', ask)).status).toBe(400)
    expect(await onDisk()).toEqual([])
  })
})

describe('a form of the panel, words alone,', () => {
  const words = (data: object, more: Record<string, string> = {}) => {
    const form = new FormData()
    form.append('_payload', JSON.stringify(data))
    for (const [name, value] of Object.entries(more)) form.append(name, value)
    return form
  }
  it('creates and changes as before', async () => {
    const { dinkes } = world.as
    const { id } = (await dinkes.post('/api/requests', words(completeWords('formulir.dinkes')))).doc
    const changed = await dinkes.patch(`/api/requests/${id}`, words({ purpose: 'Lain' }, { file: '' }))
    expect(changed.doc['purpose']).toBe('Lain')
  })
  it('is refused when it says nothing, or no JSON', async () => {
    const { dinkes } = world.as
    const broken = new FormData()
    broken.append('_payload', '{"type":')
    for (const form of [new FormData(), broken])
      expect((await dinkes.post('/api/requests', form)).code).toBe('request-invalid')
  })
})
