import { expect, it } from 'vitest'
import { renderError } from './renderError.ts'

const heldName = Object.assign(new Error('unique'), {
  name: 'ValidationError',
  data: { collection: 'requests', errors: [{ path: 'heldName', message: 'Value must be unique' }] },
})

it.each([
  ['a creation', { nameField: 'requestedName' }, 'requestedName'],
  ['a change', { nameField: 'newName' }, 'newName'],
  ['whatever did not come through an action', undefined, 'requestedName'],
])(
  'a name that somebody else got at the same moment is told beside the name of %s',
  async (_, transition, path) => {
    const req = { context: { transition }, i18n: { language: 'id' } } as never
    const rendered = await renderError({ error: heldName, req, context: {} })
    expect(rendered).toMatchObject({
      status: 409,
      response: { errors: [{ data: { code: 'name-taken', errors: [{ path }] } }] },
    })
  },
)
