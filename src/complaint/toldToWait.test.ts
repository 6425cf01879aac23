import { beforeEach, expect, it, vi } from 'vitest'
import { secondsToWait, tellToWait } from './toldToWait.ts'

let started = 0
beforeEach(() => {
  // What was told is remembered by the process: each test begins a day later.
  vi.useFakeTimers({ now: (started += 86_400_000) })
  return () => vi.useRealTimers()
})

it('whoever was told to wait has to until that time, and nobody else', () => {
  tellToWait({ address: '198.51.100.1' }, 120)
  expect(secondsToWait('198.51.100.2')).toBeNull()
  vi.advanceTimersByTime(119_500)
  expect(secondsToWait('198.51.100.1')).toBe(1)
  vi.advanceTimersByTime(500)
  expect(secondsToWait('198.51.100.1')).toBeNull()
})

it('everybody has to wait when a flood was stopped', () => {
  tellToWait('everybody', 1)
  expect(secondsToWait('198.51.100.3')).toBe(1)
  vi.advanceTimersByTime(1_000)
  expect(secondsToWait('198.51.100.3')).toBeNull()
})

it('a flood from ever new addresses is not remembered without end', () => {
  const addresses = Array.from({ length: 20_001 }, (_, at) => `10.${at >> 16}.${(at >> 8) & 255}.${at & 255}`)
  for (const address of addresses) tellToWait({ address }, 60)
  expect(secondsToWait(addresses[0] ?? '')).toBeNull()
  expect(secondsToWait(addresses[1] ?? '')).toBe(60)
})
