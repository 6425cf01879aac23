import { describe, expect, it } from 'vitest'
import { addressIn } from './address.ts'

const ZONE = 'tapinkab.go.id'
const asked = (text: string) => addressIn(text, ZONE)

describe('an address of ours', () => {
  it.each([
    ['the bare name', 'dukcapil.tapinkab.go.id', 'dukcapil'],
    ['capitals and blanks around it', '  DukCapil.TapinKab.GO.ID\n', 'dukcapil'],
    ['a final dot', 'dukcapil.tapinkab.go.id.', 'dukcapil'],
    ['two labels', 'pondok.dukcapil.tapinkab.go.id', 'pondok.dukcapil'],
    ['a whole address', 'https://dukcapil.tapinkab.go.id/login?next=/a#b', 'dukcapil'],
    ['a port', 'dukcapil.tapinkab.go.id:8443/x', 'dukcapil'],
    ['a name of somebody before the host', 'http://bank.example@dukcapil.tapinkab.go.id/', 'dukcapil'],
    ['a comma behind it', 'https://dukcapil.tapinkab.go.id,', 'dukcapil'],
    ['quotes around it', '“https://dukcapil.tapinkab.go.id/”', 'dukcapil'],
    ['brackets around it', '(https://dukcapil.tapinkab.go.id)', 'dukcapil'],
    ['a question about it', 'dukcapil.tapinkab.go.id?', 'dukcapil'],
    ['the zone itself', 'https://tapinkab.go.id/', ''],
    ['a look-alike in the path alone', 'https://dukcapil.tapinkab.go.id/раураl', 'dukcapil'],
  ])('is read from %s', (_, text, name) => {
    const host = name === '' ? ZONE : `${name}.${ZONE}`
    expect(asked(text)).toEqual({ ok: true, host, inZone: true, name })
  })
})

describe('an address of somebody else', () => {
  it.each([
    ['our name as the user of another host', 'https://dukcapil.tapinkab.go.id@evil.example/', 'evil.example'],
    ['our name before a backslash trick', 'https://evil.example\\@dukcapil.tapinkab.go.id/', 'evil.example'],
    [
      'our name as a beginning',
      'https://dukcapil.tapinkab.go.id.evil.example/',
      'dukcapil.tapinkab.go.id.evil.example',
    ],
    ['our name without its dot', 'dukcapiltapinkab.go.id', 'dukcapiltapinkab.go.id'],
    ['our name in the path', 'evil.example/dukcapil.tapinkab.go.id', 'evil.example'],
    ['our name behind a question mark', 'evil.example?dukcapil.tapinkab.go.id', 'evil.example'],
    ['an address in numbers', 'http://203.0.113.7/', '203.0.113.7'],
  ])('is told from ours: %s', (_, text, host) => {
    expect(asked(text)).toEqual({ ok: true, host, inZone: false })
  })
})

describe('what names no host', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['blanks', ' \t\n ', 'empty'],
    ['a novel', 'a'.repeat(2001), 'too-long'],
    ['a sentence', 'apakah ini resmi ya', 'not-an-address'],
    ['stars in it', 'https://**dukcapil.tapinkab.go.id', 'not-an-address'],
    ['a script', 'javascript://tapinkab.go.id/%0aalert(1)', 'not-an-address'],
    ['a file', 'file:///etc/passwd', 'not-an-address'],
    ['a Cyrillic letter', 'https://dukcаpil.tapinkab.go.id', 'look-alike'],
    ['full-width letters', 'ｄukcapil.tapinkab.go.id', 'look-alike'],
    ['an encoded look-alike', 'https://xn--dukcpil-9fg.tapinkab.go.id', 'look-alike'],
    ['escapes in the host', 'https://dukcapil%2etapinkab.go.id', 'look-alike'],
    ['a direction mark', 'https://dukcapil\u202e.tapinkab.go.id', 'not-an-address'],
    ['a soft hyphen', 'https://duk\u00adcapil.tapinkab.go.id', 'look-alike'],
    ['a tab that browsers drop', 'https://duk\tcapil.tapinkab.go.id', 'look-alike'],
    ['an address as one number', 'http://3405803783/', 'look-alike'],
  ])('is refused: %s', (_, text, code) => {
    expect(asked(text)).toEqual({ ok: false, code })
  })
})
