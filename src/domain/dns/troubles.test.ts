import { expect, test } from 'vitest'
import { TROUBLES, troubleOf, type Retry } from './troubles.ts'

const codesOf = (retry: Retry) =>
  Object.entries(TROUBLES).flatMap(([code, trouble]) => (trouble.retry === retry ? [code] : []))

test('what concerns the provider as a whole waits until somebody has mended it, and nothing else does', () => {
  const stopping = Object.entries(TROUBLES).flatMap(([code, { fault }]) =>
    fault === 'configuration' ? [code] : [],
  )
  expect(codesOf('when-mended')).toEqual(stopping)
})

test('whatever waits for a decision or for somebody to mend it names who has to act', () => {
  const waiting = [...codesOf('when-decided'), ...codesOf('when-mended')]
  expect(waiting.map(troubleOf).filter((trouble) => trouble?.who === 'nobody')).toEqual([])
})

test('a code of another version is no trouble that this one knows', () => {
  expect([troubleOf('toString'), troubleOf('gone'), troubleOf(null)]).toEqual([null, null, null])
})
