import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seal, unseal } from './seal.ts'

const key = randomBytes(32)
const context = 'request-1'
const SECRET = 'kata sandi yang sangat rahasia'

it('opens what it closed, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (plain, about) => {
      expect(unseal(seal(plain, { key, context: about }), { key, context: about })).toBe(plain)
    }),
  )
})

it('shows nothing of the secret and never looks the same twice', () => {
  const [one, other] = [seal(SECRET, { key, context }), seal(SECRET, { key, context })]
  expect(one).not.toBe(other)
  expect(Buffer.from(one.slice('v1.'.length), 'base64url').toString('latin1')).not.toContain('rahasia')
})

describe('does not open', () => {
  const sealed = seal(SECRET, { key, context })

  it('with another key', () => {
    expect(() => unseal(sealed, { key: randomBytes(32), context })).toThrow()
  })
  it('in another place', () => {
    expect(() => unseal(sealed, { key, context: 'request-2' })).toThrow()
  })
  it('after any one byte was changed', () => {
    const bytes = Buffer.from(sealed.slice('v1.'.length), 'base64url')
    for (const index of bytes.keys()) {
      const changed = Buffer.from(bytes)
      changed.writeUInt8((bytes[index] ?? 0) ^ 1, index)
      expect(() => unseal(`v1.${changed.toString('base64url')}`, { key, context })).toThrow()
    }
  })
  it('when it was cut short', () => {
    const bytes = Buffer.from(sealed.slice('v1.'.length), 'base64url')
    for (let length = 0; length < bytes.length; length += 1) {
      expect(() =>
        unseal(`v1.${bytes.subarray(0, length).toString('base64url')}`, { key, context }),
      ).toThrow()
    }
  })
  it.each(['', 'v1.', 'v1', 'v2.AAAA', SECRET, '....'])('%j', (text) => {
    expect(() => unseal(text, { key, context })).toThrow()
  })
  it('and says nothing of the secret while it refuses', () => {
    const message = fault(() => unseal(sealed, { key: randomBytes(32), context }))
    expect(message).not.toContain('rahasia')
    expect(message).not.toContain(sealed)
  })
})

function fault(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    return String(error)
  }
  return ''
}
