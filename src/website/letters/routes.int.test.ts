import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { REQUEST_TYPES } from '#domain/request/status.ts'
import { SAMPLE_LETTERS } from '#domain/website/sampleLetters.ts'
import { statementsOf } from '#testing/countStatements.ts'
import { startTestPayload, type TestPayload } from '#testing/payload.ts'
import { wordParagraphs } from '#testing/wordParagraphs.ts'
import { createApp } from '../../http/createApp.ts'
import { website } from '../website.ts'

let product: TestPayload
let server: Server
let url: string
beforeAll(async () => {
  product = await startTestPayload()
  const app = createApp({
    env: product.runtime.env,
    log: pino({ level: 'silent' }),
    readiness: async () => true,
    largestUpload: async () => 1,
    secondsToWait: () => null,
    website: website({ db: product.db, zone: 'tapinkab.go.id', desk: NO_DESK }),
    next: (_req, res) => void res.status(500).end(),
  })
  server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.close()
  await product.stop()
})

const never = () => Promise.reject(new Error('nothing is asked'))
const NO_DESK = { mayAttempt: never, mayTrack: never, lodge: never, track: never, act: never }

const ask = (path: string, headers = {}) => fetch(url + path, { headers })
const said = async (path: string) => wordParagraphs(new Uint8Array(await (await ask(path)).arrayBuffer()))

describe('a sample letter', () => {
  it.each([
    ['creation', 'contoh-surat-pembuatan.docx'],
    ['change', 'contoh-surat-perubahan.docx'],
    ['deletion', 'contoh-surat-penghapusan.docx'],
  ] as const)('for %s is a file to keep that nothing can run', async (type, name) => {
    const answer = await ask(SAMPLE_LETTERS[type])
    expect(answer.status).toBe(200)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'content-disposition': `attachment; filename=${name}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
    })
    expect(answer.headers.get('set-cookie')).toBeNull()
  })

  it.each(REQUEST_TYPES)('for %s is linked from the standard, in both languages', async (type) => {
    for (const page of ['/standar-pelayanan', '/en/service-standard'])
      expect(await (await ask(page)).text()).toContain(`href="${SAMPLE_LETTERS[type]}"`)
  })

  it('is not sent again until the matrix changes, and then says the new label', async () => {
    const path = SAMPLE_LETTERS.creation
    const etag = String((await ask(path)).headers.get('etag'))
    const conditional = { 'if-none-match': etag, 'cache-control': 'max-age=0' }
    expect((await ask(path, conditional)).status).toBe(304)
    await product.pool.query(`UPDATE requirements SET label = 'Kode sumber terbaru' WHERE code = 'R10'`)
    expect((await ask(path, conditional)).status).toBe(200)
    const now = await said(path)
    expect(now).toContain('Kode sumber terbaru')
    expect(now).not.toContain('Kode sumber dan basis data')
  })

  it('asks for what the matrix asks for, and for nothing that is no longer in force', async () => {
    await product.pool.query(`UPDATE requirements SET obligations_change = 'required' WHERE code = 'R12'`)
    await product.pool.query(`UPDATE requirements SET active = false WHERE code = 'R13'`)
    expect(await said(SAMPLE_LETTERS.change)).toContain('Laporan pembuatan situs web')
    expect(await said(SAMPLE_LETTERS.creation)).not.toContain('Proses bisnis dan diagram alir')
  })

  it('costs the database no more than the page of the standard', async () => {
    const letter = await statementsOf(async () => void (await ask(SAMPLE_LETTERS.creation)))
    const page = await statementsOf(async () => void (await ask('/standar-pelayanan')))
    expect(letter.length).toBeGreaterThan(0)
    expect(letter.length).toBeLessThanOrEqual(page.length)
  })

  it.each([
    '/contoh-surat/lain.docx',
    '/contoh-surat/',
    '/contoh-surat/pembuatan.pdf',
    '/contoh-surat/..%2f',
  ])('of another kind is not there: %s', async (path) => {
    const answer = await ask(path)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
  })
})
