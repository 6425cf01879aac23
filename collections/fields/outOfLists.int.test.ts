import { getLocalI18n, type FlattenedField } from 'payload'
import { expect, it } from 'vitest'
import { useOffice } from '#testing/office.ts'

const product = useOffice()

const isOffered = ({ admin, hidden }: FlattenedField) =>
  !(hidden ?? false) && !(admin && 'disableListColumn' in admin && admin.disableListColumn)

it.each(['id', 'en'] as const)('no list offers two columns of one name, in “%s”', async (language) => {
  const { config, collections } = product.payload
  const i18n = await getLocalI18n({ config, language })
  const nameOf = ({ label, name }: FlattenedField) => {
    const text = typeof label === 'function' ? label({ i18n, t: i18n.t }) : label
    return typeof text === 'object' ? text[language] : text || name
  }
  const twice = Object.values(collections).flatMap(({ config: { slug, flattenedFields } }) => {
    const names = flattenedFields.filter(isOffered).map(nameOf)
    return names.filter((name, at) => names.indexOf(name) < at).map((name) => `${slug}: ${name}`)
  })
  expect(twice).toEqual([])
})

it('every list shows the columns that it begins with: a group only where it says how', () => {
  const missing = Object.values(product.payload.collections).flatMap(({ config }) => {
    const shown = config.flattenedFields.filter(
      (field) => field.type !== 'group' || field.admin?.components?.Cell,
    )
    const names = shown.filter(isOffered).map(({ name }) => name)
    const begins = config.admin.defaultColumns ?? []
    return begins.filter((name) => !names.includes(name)).map((name) => `${config.slug}: ${name}`)
  })
  expect(missing).toEqual([])
})
