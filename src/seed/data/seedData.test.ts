import { describe, expect, test } from 'vitest'
import { parseName } from '#domain/names.ts'
import { GUIDE } from './guide.ts'
import { REQUIREMENT_GUIDANCE } from './requirementGuidance.ts'
import { REQUIREMENTS } from './requirements.ts'
import { RESERVED_NAMES } from './reservedNames.ts'
import { SERVICE } from './service.ts'
import { UNITS } from './units.ts'

const ZONE = 'tapinkab.go.id'
const repeated = (values: readonly string[]): string[] =>
  values.filter((value, at) => values.indexOf(value) !== at)

describe('units', () => {
  test('there are 68, each name and label once', () => {
    expect(UNITS).toHaveLength(68)
    expect(repeated(UNITS.map(({ name }) => name))).toEqual([])
    expect(repeated(UNITS.map(({ suggestedLabel }) => suggestedLabel))).toEqual([])
  })

  test('every label and known name would be accepted as typed', () => {
    const names = UNITS.flatMap(({ suggestedLabel, knownNames }) => [suggestedLabel, ...knownNames])
    expect(names.filter((name) => !parseName(name, ZONE).ok)).toEqual([])
    expect(names).toContain('pondok.dukcapil')
  })

  test('no fact is an empty text', () => {
    expect(UNITS.filter(({ name, abbreviation }) => name === '' || abbreviation === '')).toEqual([])
  })
})

describe('requirements', () => {
  test('R01 to R14 in order, each with a label in both languages and two to five points of guidance', () => {
    expect(REQUIREMENTS.map(({ code }) => code)).toEqual(
      Array.from({ length: 14 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`),
    )
    for (const { code, label } of REQUIREMENTS) {
      expect(label.id && label.en).toBeTruthy()
      expect(REQUIREMENT_GUIDANCE[code]?.id.length).toSatisfy((count: number) => count >= 2 && count <= 5)
    }
    expect(Object.keys(REQUIREMENT_GUIDANCE)).toHaveLength(14)
  })

  test('each type demands exactly one letter, and only R10, R12 and R13 may be waived', () => {
    const having = (obligation: string, type: 'creation' | 'change' | 'deletion') =>
      REQUIREMENTS.filter((row) => row.form === 'document' && row.obligations[type] === obligation).map(
        ({ code }) => code,
      )
    expect(having('required', 'creation')).toEqual(['R01'])
    expect(having('required', 'change')).toEqual(['R02'])
    expect(having('required', 'deletion')).toEqual(['R03'])
    expect(having('waivable', 'creation')).toEqual(['R10', 'R12', 'R13'])
    expect([...having('waivable', 'change'), ...having('waivable', 'deletion')]).toEqual([])
  })
})

test('reserved words are well-formed and stand once', () => {
  expect(repeated(RESERVED_NAMES)).toEqual([])
  expect(RESERVED_NAMES.filter((word) => !/^[a-z0-9]+$/.test(word))).toEqual([])
  expect(RESERVED_NAMES).toHaveLength(30)
})

test('texts for people keep the tone of the office', () => {
  const texts = JSON.stringify([GUIDE, REQUIREMENT_GUIDANCE, REQUIREMENTS, SERVICE])
  expect(texts.match(/\banda\b|\bklik\b|!/gi)).toBeNull()
})
