/** One block of a text as we write it down in the seed. */
export type OutlineBlock =
  | { heading: string }
  /** A level below `heading`. */
  | { subheading: string }
  | { paragraph: string }
  | { bullets: readonly string[] }
  | { steps: readonly string[] }

/** A type, not an interface: Payload's rich text wants to be indexable by any string. */
type ElementNode = {
  type: string
  version: number
  children: RichTextNode[]
  direction: 'ltr'
  format: ''
  indent: number
  [detail: string]: unknown
}

type TextNode = {
  type: 'text'
  version: number
  text: string
  detail: number
  format: number
  mode: 'normal'
  style: string
}

type RichTextNode = ElementNode | TextNode

/** The editor state as Payload 3.90 stores it (Lexical's serialised form). */
export type RichText = { root: ElementNode }

/** Turns an outline into the stored form of a rich text field; the panel opens it as if typed there. */
export function richText(outline: readonly OutlineBlock[]): RichText {
  return { root: element('root', outline.map(blockNode)) }
}

function blockNode(block: OutlineBlock): RichTextNode {
  if ('heading' in block) return element('heading', [textNode(block.heading)], { tag: 'h2' })
  if ('subheading' in block) return element('heading', [textNode(block.subheading)], { tag: 'h3' })
  if ('bullets' in block) return listNode(block.bullets, { listType: 'bullet', tag: 'ul' })
  if ('steps' in block) return listNode(block.steps, { listType: 'number', tag: 'ol' })
  return element('paragraph', [textNode(block.paragraph)], { textFormat: 0, textStyle: '' })
}

function listNode(items: readonly string[], kind: { listType: string; tag: string }): ElementNode {
  const children = items.map((item, index) => element('listitem', [textNode(item)], { value: index + 1 }))
  return element('list', children, { ...kind, start: 1 })
}

function element(type: string, children: RichTextNode[], details: Record<string, unknown> = {}): ElementNode {
  return { ...details, type, version: 1, children, direction: 'ltr', format: '', indent: 0 }
}

function textNode(text: string): TextNode {
  return { type: 'text', version: 1, text, detail: 0, format: 0, mode: 'normal', style: '' }
}
