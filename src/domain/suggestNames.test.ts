import { expect, test } from 'vitest'
import { suggestNames } from './suggestNames.ts'

const ZONE = 'tapinkab.go.id'
const DINKES = { abbreviation: 'Dinkes', suggestedLabel: 'dinkes', ownNames: [] }

test('a taken word is joined to the unit', () => {
  expect(suggestNames('layanan', DINKES, ZONE)).toEqual([
    'dinkes',
    'layanan-dinkes',
    'dinkes-layanan',
    'info-dinkes',
  ])
})

test('below a name that the unit has, its next one fits best', () => {
  const unit = { ...DINKES, ownNames: ['dinkes', 'lab.dinkes'] }
  expect(suggestNames('gizi', unit, ZONE).slice(0, 3)).toEqual(['dinkes', 'gizi.dinkes', 'gizi-dinkes'])
})

test('without a suggested label the abbreviation serves', () => {
  const unit = { abbreviation: 'BKAD (lama: BPKAD)', suggestedLabel: null, ownNames: [] }
  expect(suggestNames('aset', unit, ZONE)).toContain('aset-bkad')
})

test.each(['Toko Buku_É!', 'www', '_dmarc', 'https://x/y', '', '💥', 'a'.repeat(500), 'desa-binuang'])(
  'whatever is wrong with %j, only well-formed names are suggested',
  (wanted) => {
    for (const name of suggestNames(wanted, DINKES, ZONE))
      expect(name).toMatch(/^[a-z0-9][a-z0-9-]*[a-z0-9]$/)
  },
)

test('a unit without any word suggests what can be suggested', () => {
  expect(suggestNames('gizi', { abbreviation: null, suggestedLabel: null, ownNames: [] }, ZONE)).toEqual([])
})
