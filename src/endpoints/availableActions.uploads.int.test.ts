import { expect, it } from 'vitest'
import { z } from 'zod'
import { aDraft } from '#testing/builders.ts'
import { callEndpoint } from '#testing/callEndpoint.ts'
import { useOffice } from '#testing/office.ts'
import { availableActions } from './availableActions.ts'

const product = useOffice()
const told = z.object({ uploads: z.array(z.object({ path: z.string(), sentence: z.string() })) })

it.each([
  ['id', 'paling besar 25 MB', 'paling besar 200 MB'],
  ['en', 'at most 25 MB', 'at most 200 MB'],
] as const)('kinds and sizes are told beforehand (%s)', async (language, plain, archive) => {
  const { payload, operator } = product
  const { id } = await aDraft(payload, operator)
  const { body } = await callEndpoint(payload, availableActions, { by: operator, params: { id }, language })
  const sentences = new Map(told.parse(body).uploads.map(({ path, sentence }) => [path, sentence]))
  expect(sentences.get('documents.R01')).toContain(plain)
  expect(sentences.get('documents.R01')).not.toContain('ZIP')
  expect(sentences.get('documents.R10')).toContain(archive)
})
