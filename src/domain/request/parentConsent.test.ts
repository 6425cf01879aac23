import { describe, expect, test } from 'vitest'
import { consentAfter, isConsentedTo, type ParentConsent } from './parentConsent.ts'

const GIVEN: ParentConsent = { given: true, note: 'Surat Dinkes 12/2026' }
const HELD: ParentConsent = { ...GIVEN, parent: 'dinkes' }

describe('a consent', () => {
  test('is bound to the parent that the name has when it is given', () => {
    expect(consentAfter({ wanted: GIVEN, before: {}, name: 'lab.dinkes' })).toEqual(HELD)
  })
  test('stays while the parent stays', () => {
    expect(consentAfter({ wanted: HELD, before: HELD, name: 'gizi.dinkes' })).toEqual(HELD)
  })
  test('cannot be bound to a parent of one’s own choice', () => {
    const wanted = { ...GIVEN, parent: 'dukcapil' }
    expect(consentAfter({ wanted, before: {}, name: 'lab.dinkes' })).toEqual(HELD)
  })
  test.each(['lab.dukcapil', 'lab', ''])('ends when the name becomes %j', (name) => {
    expect(consentAfter({ wanted: HELD, before: HELD, name })).toMatchObject({ given: false, parent: null })
  })
  test('ends when it is taken back', () => {
    expect(
      consentAfter({ wanted: { ...HELD, given: false }, before: HELD, name: 'lab.dinkes' }),
    ).toMatchObject({ given: false, parent: null })
  })
})

test.each([
  [HELD, 'lab.dinkes', true],
  [HELD, 'lab.dukcapil', false],
  [HELD, 'dinkes', false],
  [GIVEN, 'lab.dinkes', false],
  [{ ...HELD, given: false }, 'lab.dinkes', false],
  [{}, 'dinkes', false],
])('%j consents to %s: %s', (consent, name, expected) => expect(isConsentedTo(consent, name)).toBe(expected))
