import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { query, upload } from '#testing/rest.ts'
import { buildWorld, draftOf, handInDocuments, must, PDF, type World } from '#testing/world.ts'

const UNKNOWN = '00000000-0000-4000-8000-000000000000'

let world: World
/** The letter of Dinkes, and the file of Dukcapil's. */
let own = { document: '', file: '' }
let foreign = { document: '', file: '' }
beforeAll(async () => {
  world = await buildWorld()
  own = await letterOf('dinkes')
  foreign = await letterOf('dukcapil')
})
afterAll(() => world.server.remove())

async function letterOf(unit: 'dinkes' | 'dukcapil') {
  const request = await draftOf(world.as[unit], unit)
  await handInDocuments(world.as[unit], request)
  const where = { request: { equals: request }, source: { equals: 'file' } }
  const [row] = (await world.as.officer.get(`/api/documents?depth=0&${query({ where })}`)).body.docs ?? []
  return { document: row?.id ?? '', file: String(row?.['filename']) }
}

describe('files', () => {
  test('are data whatever they hold: not sniffed, not run, not kept', async () => {
    const { status, headers } = await world.as.dinkes.get(`/api/documents/file/${own.file}`)
    expect(status).toBe(200)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
    expect(headers.get('cache-control')).toBe('private, no-store, no-transform')
  })
  test.each(['..%2f..%2fdata%2fpayload-secret', '%2e%2e%2fdata%2fpayload-secret', `${UNKNOWN}.pdf`])(
    '%s is nobody’s',
    async (name) => {
      for (const person of ['dinkes', 'officer', 'admin', 'nobody'] as const)
        expect((await world.as[person].get(`/api/documents/file/${name}`)).status).toBe(403)
    },
  )
  test('are not served by the image optimiser', async () => {
    const path = `/_next/image?url=${encodeURIComponent(`/api/documents/file/${own.file}`)}&w=640&q=75`
    expect((await world.as.dinkes.get(path)).status).toBeGreaterThanOrEqual(400)
  })
  test('are never changed: neither by another upload nor by an edit of the picture', async () => {
    const path = `/api/documents/${own.document}`
    const before = await world.as.dinkes.get(`/api/documents/file/${own.file}`)
    const again = await world.as.officer.call('PATCH', path, { body: upload(PDF, {}) })
    expect(again).toMatchObject({ status: 400, code: 'file-not-here' })
    const edits =
      'uploadEdits[crop][x]=0&uploadEdits[crop][width]=10&uploadEdits[widthInPixels]=5&uploadEdits[focalPoint][x]=1'
    const claim = {
      filename: foreign.file,
      mimeType: 'image/png',
      filesize: 1,
      url: '/x',
      thumbnailURL: '/x',
      sha256: 'x',
    }
    await must(world.as.officer.patch(`${path}?${edits}`, { ...claim, focalX: 1, focalY: 1 }))
    const { body } = await world.as.officer.get(`${path}?depth=0`)
    expect(body).toMatchObject({
      filename: own.file,
      mimeType: 'application/pdf',
      filesize: PDF.content.length,
    })
    expect((await world.as.dinkes.get(`/api/documents/file/${own.file}`)).text).toBe(before.text)
  })
})
