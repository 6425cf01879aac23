import type { Style } from './word.ts'
import { element, NAMESPACE, type Xml } from './xml.ts'

interface Look {
  /** In half points. */
  size?: number
  isBold?: boolean
  align?: 'left' | 'center' | 'right' | 'both'
  /** Distances in twentieths of a point. */
  before?: number
  after?: number
  indent?: Readonly<Record<string, number>>
  /** The number of its list in `NUMBERING`. */
  list?: number
  isHeading?: boolean
  /** Stays on the page of the next paragraph. */
  staysWithNext?: boolean
}

/** Where the right half of the page begins. */
const RIGHT_HALF = 4400

const LOOKS: Record<Style, Look> = {
  Normal: {},
  Government: { size: 28, align: 'center' },
  Unit: { size: 32, isBold: true, align: 'center' },
  Address: { size: 18, align: 'center' },
  Right: { align: 'right' },
  Body: { align: 'both', before: 120, after: 60, indent: { firstLine: 709 } },
  Closing: { align: 'both', before: 120, after: 60, indent: { firstLine: 709 }, staysWithNext: true },
  Declaration: { align: 'both', indent: { left: 1066, hanging: 357 }, list: 1 },
  Point: { align: 'both', after: 60, indent: { left: 425, hanging: 425 }, list: 2 },
  Cell: { before: 14, after: 14 },
  InnerCell: { before: 14, after: 14, indent: { left: 284 } },
  HeadCell: { isBold: true, before: 40, after: 40, align: 'center', staysWithNext: true },
  Signature: { indent: { left: RIGHT_HALF }, staysWithNext: true },
  SignatureSpace: { size: 18, before: 440, after: 440, indent: { left: RIGHT_HALF }, staysWithNext: true },
  SignatureEnd: { indent: { left: RIGHT_HALF } },
  Annex: { indent: { left: RIGHT_HALF } },
  Heading1: {
    size: 24,
    isBold: true,
    align: 'center',
    before: 240,
    after: 200,
    isHeading: true,
    staysWithNext: true,
  },
  Hint: { size: 20, before: 120, after: 120 },
}

/** What a letter of the regency is written in; a reader without it takes its nearest. */
const FONT = { 'w:ascii': 'Arial', 'w:hAnsi': 'Arial', 'w:cs': 'Arial', 'w:eastAsia': 'Arial' }

/** The looks as a part of the document. */
export function wordStyles(): Xml {
  const ordinary = element(
    'w:rPr',
    {},
    element('w:rFonts', FONT),
    ...sized(22),
    element('w:lang', { 'w:val': 'id-ID' }),
  )
  const defaults = element('w:docDefaults', {}, element('w:rPrDefault', {}, ordinary))
  const styles = Object.entries(LOOKS).map(([name, look]) => style(name, look))
  return element('w:styles', NAMESPACE, defaults, ...styles)
}

function style(id: string, look: Look): Xml {
  const isNormal = id === 'Normal'
  const kind: Record<string, number> = isNormal
    ? { 'w:default': 1 }
    : look.isHeading
      ? {}
      : { 'w:customStyle': 1 }
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': id, ...kind },
    element('w:name', { 'w:val': look.isHeading ? 'heading 1' : id }),
    ...(isNormal ? [] : [element('w:basedOn', { 'w:val': 'Normal' })]),
    element('w:qFormat'),
    paragraphLook(look),
    element('w:rPr', {}, ...(look.isBold ? [element('w:b')] : []), ...sized(look.size)),
  )
}

/** In the order that the format prescribes. */
function paragraphLook({ staysWithNext, list, before = 0, after = 0, indent, align, isHeading }: Look): Xml {
  const lists = list ? [element('w:numPr', {}, element('w:numId', { 'w:val': list }))] : []
  const indents = Object.entries(indent ?? {}).map(([side, by]) => [`w:${side}`, by] as const)
  return element(
    'w:pPr',
    {},
    ...(staysWithNext ? [element('w:keepNext')] : []),
    ...lists,
    element('w:spacing', { 'w:before': before, 'w:after': after, 'w:line': 247, 'w:lineRule': 'auto' }),
    ...(indent ? [element('w:ind', Object.fromEntries(indents))] : []),
    ...(align ? [element('w:jc', { 'w:val': align })] : []),
    ...(isHeading ? [element('w:outlineLvl', { 'w:val': 0 })] : []),
  )
}

function sized(size: number | undefined): Xml[] {
  return size ? [element('w:sz', { 'w:val': size }), element('w:szCs', { 'w:val': size })] : []
}

/** Two lists that count 1, 2, 3, each for itself. */
export function wordNumbering(): Xml {
  const lists = [1, 2]
  return element('w:numbering', NAMESPACE, ...lists.map(counted), ...lists.map(numbered))
}

function counted(list: number): Xml {
  const level = element(
    'w:lvl',
    { 'w:ilvl': 0 },
    element('w:start', { 'w:val': 1 }),
    element('w:numFmt', { 'w:val': 'decimal' }),
    element('w:lvlText', { 'w:val': '%1.' }),
    element('w:lvlJc', { 'w:val': 'left' }),
  )
  return element('w:abstractNum', { 'w:abstractNumId': list }, level)
}

function numbered(list: number): Xml {
  return element('w:num', { 'w:numId': list }, element('w:abstractNumId', { 'w:val': list }))
}
