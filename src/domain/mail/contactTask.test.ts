import { describe, expect, it } from 'vitest'
import { whatsappNumber, whatsappLink } from './contactTask.ts'

describe('a telephone number', () => {
  it.each([
    ['0811 500 0000', '628115000000'],
    ['0811-5000-000', '628115000000'],
    ['+62 811 500 0000', '628115000000'],
    ['+62 (0) 811 5000000', '628115000000'],
    ['62811 5000000', '628115000000'],
    ['006281150000 00', '628115000000'],
    ['811 5000000', '628115000000'],
    ['(0517) 31434', null],
    ['(0517) 3143400', null],
    ['+65 6123 4567', '6561234567'],
    ['0811 500 0000 ext. 3', null],
    ['belum ada', null],
    ['', null],
    [null, null],
    ['0811 5000 0000 0000 0000', null],
  ])('%j becomes %j', (written, expected) => expect(whatsappNumber(written)).toBe(expected))
})

describe('a link to WhatsApp', () => {
  it('carries the text and nothing that could end it', () => {
    const link = new URL(whatsappLink('628115000000', 'Yth. & hormat #1\n?text=lain'))
    expect([link.host, link.pathname]).toEqual(['wa.me', '/628115000000'])
    expect([...link.searchParams]).toEqual([['text', 'Yth. & hormat #1\n?text=lain']])
  })
})
