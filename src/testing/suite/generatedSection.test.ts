import { expect, test } from 'vitest'
import { withGeneratedSection } from './generatedSection.ts'

const text = 'Before\n<!-- generated:table -->\nold\n<!-- /generated -->\nAfter\n'

test('what stood in the section is replaced, what stands around it stays', () => {
  expect(withGeneratedSection(text, { name: 'table', content: 'new' })).toBe(
    'Before\n<!-- generated:table -->\n\nnew\n\n<!-- /generated -->\nAfter\n',
  )
})

test('a second time changes nothing', () => {
  const once = withGeneratedSection(text, { name: 'table', content: 'new' })
  expect(withGeneratedSection(once, { name: 'table', content: 'new' })).toBe(once)
})

test.each([
  ['of another name', text.replace('table', 'other')],
  ['without an end', text.replace('/generated', '')],
  ['that ends before it begins', `<!-- /generated -->${text.replace('/generated', '')}`],
])('a section %s is an error', (_, broken) => {
  expect(() => withGeneratedSection(broken, { name: 'table', content: 'new' })).toThrow('no section')
})
