import { describe, expect, it } from 'vitest'
import { readManager } from './usage.ts'

const SITI = {
  name: 'Siti',
  nip: '1980',
  position: 'Pranata Komputer',
  phone: '0812',
  email: 'siti@tapinkab.go.id',
}

describe('the manager that a confirmation names', () => {
  it.each([
    ['nobody', undefined, null],
    ['nobody, said so', null, null],
    ['somebody', SITI, SITI],
    [
      'somebody by name alone, with blanks',
      { name: '  Siti ' },
      { name: 'Siti', nip: '', position: '', phone: '', email: '' },
    ],
  ])('may be %s', (_, sent, manager) => {
    expect(readManager(sent)).toEqual({ ok: true, manager })
  })

  it.each([
    ['without a name', { ...SITI, name: ' ' }, 'manager.name'],
    ['of another shape', 'Siti', 'manager.name'],
    ['with a number for a name', { ...SITI, name: 7 }, 'manager.name'],
    ['with an endless telephone', { ...SITI, phone: '0'.repeat(201) }, 'manager.phone'],
    ['with a line break', { ...SITI, position: 'Kepala\nBcc: x' }, 'manager.position'],
    ['with a NUL', { ...SITI, nip: '1\u00002' }, 'manager.nip'],
    ['with no address', { ...SITI, email: 'siti' }, 'manager.email'],
  ])('is refused %s', (_, sent, path) => {
    expect(readManager(sent)).toMatchObject({ ok: false, problems: [{ path }] })
  })
})
