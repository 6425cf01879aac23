import { expect, test } from 'vitest'
import { richText } from './richText.ts'

const text = (value: string) => ({
  type: 'text',
  version: 1,
  text: value,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
})
const block = { version: 1, direction: 'ltr', format: '', indent: 0 }

test('an empty outline is an empty document', () => {
  expect(richText([])).toEqual({ root: { ...block, type: 'root', children: [] } })
})

test('headings of both levels', () => {
  expect(richText([{ heading: 'Satu' }, { subheading: 'Dua' }]).root.children).toEqual([
    { ...block, type: 'heading', tag: 'h2', children: [text('Satu')] },
    { ...block, type: 'heading', tag: 'h3', children: [text('Dua')] },
  ])
})

test('a paragraph', () => {
  expect(richText([{ paragraph: 'Isi' }]).root.children).toEqual([
    { ...block, type: 'paragraph', textFormat: 0, textStyle: '', children: [text('Isi')] },
  ])
})

test.each([
  ['bullets', { bullets: ['a', 'b'] }, 'bullet', 'ul'],
  ['steps', { steps: ['a', 'b'] }, 'number', 'ol'],
] as const)('%s are a list whose items count from one', (_, outline, listType, tag) => {
  const items = ['a', 'b'].map((value, index) => ({
    ...block,
    type: 'listitem',
    value: index + 1,
    children: [text(value)],
  }))
  expect(richText([outline]).root.children).toEqual([
    { ...block, type: 'list', listType, tag, start: 1, children: items },
  ])
})
