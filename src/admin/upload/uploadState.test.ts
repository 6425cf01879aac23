import { expect, it } from 'vitest'
import { uploadAfter, type UploadEvent, type UploadState } from './uploadState.ts'

const refusal = { code: 'field-invalid', message: 'Berkas ini rusak.', errors: [] }
const file = 'surat.pdf'
const after = (...events: UploadEvent[]) => events.reduce<UploadState>(uploadAfter, { kind: 'idle' })

it('goes from the choice to the end, and never back on the way', () => {
  const chosen: UploadEvent = { kind: 'chosen', file }
  const half: UploadEvent = { kind: 'progress', part: 0.5 }
  expect(after(chosen)).toEqual({ kind: 'sending', file, part: 0 })
  expect(after(chosen, half, { kind: 'progress', part: 0.25 })).toEqual({ kind: 'sending', file, part: 0.5 })
  expect(after(chosen, half, { kind: 'done' })).toEqual({ kind: 'idle' })
})

it.each(['lost', 'ended'] as const)('keeps what was chosen when it is %s, and can be sent again', (kind) => {
  const broken = after({ kind: 'chosen', file }, { kind })
  expect(broken).toEqual({ kind, file })
  expect(uploadAfter(broken, { kind: 'chosen', file })).toEqual({ kind: 'sending', file, part: 0 })
})

it('says what was refused, until something else is chosen or it is given up', () => {
  const refused = after({ kind: 'chosen', file }, { kind: 'refused', file, refusal })
  expect(refused).toEqual({ kind: 'refused', file, refusal })
  expect(uploadAfter(refused, { kind: 'progress', part: 1 })).toEqual(refused)
  expect(uploadAfter(refused, { kind: 'given-up' })).toEqual({ kind: 'idle' })
})

it('is not disturbed by news of what was given up', () => {
  expect(after({ kind: 'chosen', file }, { kind: 'given-up' }, { kind: 'progress', part: 0.9 })).toEqual({
    kind: 'idle',
  })
  expect(after({ kind: 'lost' })).toEqual({ kind: 'idle' })
})
