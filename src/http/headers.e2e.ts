import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBuiltServer, type BuiltServer } from '#testing/builtServer.ts'
import { restClient, type Rest } from '#testing/rest.ts'

let server: BuiltServer
let nobody: Rest
beforeAll(async () => {
  server = await startBuiltServer()
  nobody = restClient(server.url)
})
afterAll(() => server.remove())

test('pages of the panel run only their own scripts, each with the nonce of that answer', async () => {
  const [one, other] = [await nobody.get('/admin/login'), await nobody.get('/admin/login')]
  const policy = one.headers.get('content-security-policy') ?? ''
  const scripts = policy.split(';').find((part) => part.trim().startsWith('script-src')) ?? ''
  const nonce = /'nonce-([^']+)'/.exec(scripts)?.[1] ?? ''
  expect(nonce.length).toBeGreaterThan(20)
  expect(scripts).not.toContain('unsafe')
  expect(policy).toMatch(
    /frame-ancestors 'self'.*object-src 'none'|object-src 'none'.*frame-ancestors 'self'/,
  )
  expect(other.headers.get('content-security-policy')).not.toContain(nonce)
  const tags = one.text.match(/<script\b[^>]*>/g) ?? []
  expect(tags.length).toBeGreaterThan(5)
  expect(tags.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([])
  expect(one.text).not.toMatch(/\son(click|load|error)=/)
})
test('answers of REST can do nothing as a page', async () => {
  const { headers } = await nobody.get('/api/users/me')
  expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
  expect(headers.get('x-content-type-options')).toBe('nosniff')
})
