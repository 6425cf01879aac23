/** A piece of XML that is already escaped; a plain string beside it never is. */
export interface Xml {
  readonly xml: string
}

type Attributes = Readonly<Record<string, string | number>>
type Child = Xml | string

/** Of everything that Word draws. */
export const NAMESPACE = { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' }

/** One element. Strings among its children are text, whatever stands in them. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly Child[]): Xml {
  const told = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : child.xml))
  return { xml: `<${name}${told.join('')}${inside.length ? `>${inside.join('')}</${name}` : '/'}>` }
}

/** A whole file around its outermost element. */
export function xmlFile({ xml }: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`
}

/** XML has no way to write what lies outside these. */
const UNWRITABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text.replace(UNWRITABLE, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
}
