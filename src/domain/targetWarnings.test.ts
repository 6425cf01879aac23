import { describe, expect, test } from 'vitest'
import { targetWarnings } from './targetWarnings.ts'

const warned = (value: string) =>
  targetWarnings({ type: 'CNAME', value }, { zone: 'tapinkab.go.id', exists: true })

describe('a name that is read as an address', () => {
  test.each([
    ['10.0.0.1.nip.io', 'nip.io'],
    ['www.10-0-0-1.sslip.io', 'sslip.io'],
  ])('%s is warned of', (value, label) => {
    expect(warned(value)).toEqual([{ code: 'target-address-in-name', label }])
  })
  test.each(['snip.io', 'nip.io.contoh.id', 'server.contoh.id'])('%s is none', (value) => {
    expect(warned(value)).toEqual([])
  })
})
