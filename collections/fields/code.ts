import type { TextField } from 'payload'

/** A stored code that the panel shows in words. */
export const inWords: Pick<NonNullable<TextField['admin']>, 'components'> = {
  components: {
    Cell: '/src/admin/CodeCell.tsx#CodeCell',
    Field: '/src/admin/CodeField.tsx#CodeField',
  },
}
