import { expect, test } from 'vitest'
import { nameWarnings } from './nameWarnings.ts'

test('an ordinary name raises no warning, proxied or not', () => {
  expect(nameWarnings({ labels: ['dukcapil'] }, { proxied: true })).toEqual([])
  expect(nameWarnings({ labels: ['pondok', 'dukcapil'] }, { proxied: false })).toEqual([])
})

test('labels outside 3 to 30 characters are named', () => {
  expect(nameWarnings({ labels: ['ab', 'b'.repeat(31)] }, { proxied: false })).toEqual([
    { code: 'short-name', label: 'ab' },
    { code: 'long-name', label: 'b'.repeat(31) },
  ])
  expect(nameWarnings({ labels: ['abc', 'b'.repeat(30)] }, { proxied: false })).toEqual([])
})

test('a proxied nested name is outside the universal certificate', () => {
  expect(nameWarnings({ labels: ['pondok', 'dukcapil'] }, { proxied: true })).toEqual([
    { code: 'nested-proxied' },
  ])
})
