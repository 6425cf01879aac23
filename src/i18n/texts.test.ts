import { describe, expect, it } from 'vitest'
import { en } from './en.ts'
import { id } from './id.ts'
import { sampleLetter } from './sampleLetter.ts'

type Leaf = [path: string, text: string]

/** Proper names, codes and words that both languages share. */
const SAME_IN_BOTH = new Set([
  'Administrator',
  'Message-ID',
  'NIP',
  'Rantau, {day}',
  'Server',
  'Status',
  'Subdomain',
  'WhatsApp',
  'unit',
  '–',
  // What somebody wrote stands as a paragraph of its own.
  '{note}',
  '{response}',
])

const indonesian = leavesOf(id)
const english = new Map(leavesOf(en))
const everything: Leaf[] = [...indonesian, ...leavesOf(en)]

describe('texts', () => {
  it('stand under the same keys in both languages', () => {
    expect([...english.keys()].sort()).toEqual(indonesian.map(([path]) => path).sort())
  })

  it('are never empty and have no stray blanks', () => {
    expect(
      everything.filter(([, text]) => text === '' || text !== text.trim() || /\s{2}/.test(text)),
    ).toEqual([])
  })

  it('hold the same placeholders in both languages', () => {
    const unlike = indonesian.filter(
      ([path, text]) => placeholders(text) !== placeholders(english.get(path) ?? ''),
    )
    expect(unlike).toEqual([])
  })

  it('are translated', () => {
    const untranslated = indonesian.filter(
      ([path, text]) => english.get(path) === text && !SAME_IN_BOTH.has(text),
    )
    expect(untranslated).toEqual([])
  })

  it('keep placeholders out of what is shown as it stands', () => {
    const fixed = everything.filter(
      ([path]) =>
        !/^((problems|ui|listFiles|complaintUi|account|zone|website|sayings|mails|letter|deadline|jobTroubles|dayKinds|clockStates|selects)\.|refusals\.(outside-acting-period|objection-time-runs|objection-too-late)$|descriptions\.upload)/.test(
          path,
        ),
    )
    expect(fixed.filter(([, text]) => placeholders(text) !== '')).toEqual([])
  })
})

describe('tone', () => {
  it.each([
    ['too familiar a form of address', /\b(anda|kamu|kalian)\b/i],
    ['a word of devices instead of people', /\b(klik|diklik|click)\b/i],
    ['an exclamation mark', /(?<!SP4N-LAPOR)!/],
    ['an unassimilated loan word', /\b(email|online|file|upload|download|password)\b/i],
  ])('has not %s', (_, forbidden) => {
    const written = [...indonesian, ...leavesOf({ sampleLetter })]
    expect(written.filter(([, text]) => forbidden.test(text))).toEqual([])
  })

  it('has no exclamation mark in English', () => {
    expect([...english].filter(([, text]) => /(?<!SP4N-LAPOR)!/.test(text))).toEqual([])
  })

  it.each([
    'refusals',
    'problems',
    'actionHints',
    'typeHints',
    'officeHints',
    'descriptions',
    'dnsErrors',
    'reasonSentences',
    'mailTroubles',
    'nextSteps',
    'typeSteps',
    'officeSteps',
    'paperDraft',
    'verifiedStep',
  ])('ends every sentence of %s with a full stop', (section) => {
    const sentences = everything.filter(([path]) => path.startsWith(`${section}.`))
    expect(sentences.filter(([, text]) => !text.endsWith('.'))).toEqual([])
  })

  it.each(['refusals', 'problems'])('says in every text of %s what to do', (section) => {
    const silent = indonesian.filter(
      ([path, text]) =>
        path.startsWith(`${section}.`) && !/mohon|silakan|disarankan|diperiksa kembali/i.test(text),
    )
    expect(silent).toEqual([])
  })
})

function leavesOf(node: object, path: readonly string[] = []): Leaf[] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]): Leaf[] => {
    const here = [...path, key]
    if (typeof value === 'string') return [[here.join('.'), value]]
    return typeof value === 'object' && value ? leavesOf(value, here) : []
  })
}

function placeholders(text: string): string {
  return [...text.matchAll(/\{(\w+)\}/g)]
    .map(([, name]) => name)
    .sort()
    .join(' ')
}
