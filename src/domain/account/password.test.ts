import { describe, expect, it } from 'vitest'
import { passwordProblem } from './password.ts'

const SITI = { email: 'siti.aminah@tapinkab.go.id', name: 'Siti Aminah' }

describe('a password that can be used', () => {
  it.each([
    'kata-sandi-uji-coba',
    'sandi-yang-panjang-1',
    'kuda benar baterai staples',
    'hujan sore di pasar lama',
    'Str0ng-Passw0rd-2026!',
    'x7Kq2vPm9TzL',
    'zürich-öffnet-spät',
    'ꦱꦸꦒꦼꦁꦫꦮꦸꦃꦱꦼꦢꦪ',
    'a'.concat('bukit gunung lembah '.repeat(6)),
  ])('%s', (password) => {
    expect(passwordProblem(password, SITI)).toBeNull()
  })
})

describe('a password that cannot', () => {
  const REFUSED: [string, string, string[]][] = [
    ['is too short', 'password-too-short', ['', 'x7Kq2vPm9Tz', 'rahasia', '🔒🔒🔒🔒🔒🔒']],
    ['is too long', 'password-too-long', ['bukit gunung lembah '.repeat(7)]],
    [
      'is what everybody uses',
      'password-common',
      [
        'passwordpassword',
        'Password123!',
        'P@ssw0rd12345',
        'katasandi123',
        'Rahasia-12345678',
        'bismillah123',
        'Indonesia1945!',
        'administrator1',
        'qwertyuiop123',
        '1q2w3e4r5t6y',
        '123456789012',
        '987654321098',
        'aaaaaaaaaaaa',
        'abcabcabcabcabc',
        'sayangkamu2024',
        '   password   ',
        'iloveyou12345',
        'asdfghjkl;123',
        'diskominfo2026',
        'Tapinkab.go.id-2026',
        'pemkab tapin 2026',
      ],
    ],
    [
      'is made of the person',
      'password-personal',
      ['siti.aminah1990', 'SitiAminah!!', 'aminah-siti-2026', '5iti.4minah-99', 'Siti-Rahasia-123'],
    ],
  ]
  it.each(REFUSED.flatMap(([why, code, passwords]) => passwords.map((password) => [password, why, code])))(
    '%s %s',
    (password, _why, code) => {
      expect(passwordProblem(password ?? '', SITI)).toBe(code)
    },
  )
  it('is personal only to its person', () => {
    expect(passwordProblem('siti.aminah1990', { email: 'budi@tapinkab.go.id', name: 'Budi' })).toBeNull()
  })
  it('knows nobody when nobody is told', () => {
    expect(passwordProblem('siti.aminah1990', {})).toBeNull()
  })
})
