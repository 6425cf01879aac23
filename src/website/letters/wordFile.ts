import { strToU8, zipSync } from 'fflate'
import { wordNumbering, wordStyles } from './wordStyles.ts'
import { element, NAMESPACE, xmlFile, type Xml } from './xml.ts'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const PART = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** The clock would make another file of the same letter at each download. */
const ALWAYS = new Date(2024, 5, 1)

interface Told {
  title: string
  author: string
  body: readonly Xml[]
}

/** A4 with the margins of an official letter, in twentieths of a point; what is left is `TEXT_WIDTH`. */
const PAPER = { 'w:w': 11906, 'w:h': 16838 }
const MARGINS = { 'w:top': 850, 'w:right': 1134, 'w:bottom': 1000, 'w:left': 1701 }
export const TEXT_WIDTH = PAPER['w:w'] - MARGINS['w:left'] - MARGINS['w:right']

/** A DOCX (ECMA-376): the same content is the same file, byte for byte. */
export function wordFile({ title, author, body }: Told): Buffer {
  const section = element(
    'w:sectPr',
    {},
    element('w:pgSz', PAPER),
    element('w:pgMar', { ...MARGINS, 'w:header': 567, 'w:footer': 567, 'w:gutter': 0 }),
  )
  const parts: Record<string, Xml> = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships([
      [`${OFFICE}/relationships/officeDocument`, 'word/document.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': properties(title, author),
    'word/document.xml': element('w:document', NAMESPACE, element('w:body', {}, ...body, section)),
    'word/_rels/document.xml.rels': relationships(
      ['styles', 'numbering', 'settings'].map((name) => [`${OFFICE}/relationships/${name}`, `${name}.xml`]),
    ),
    'word/styles.xml': wordStyles(),
    'word/numbering.xml': wordNumbering(),
    'word/settings.xml': settings(),
  }
  const entries = Object.entries(parts).map(([name, part]) => [name, strToU8(xmlFile(part))] as const)
  return Buffer.from(zipSync(Object.fromEntries(entries), { mtime: ALWAYS }))
}

function contentTypes(): Xml {
  const parts = [
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/word/document.xml', `${PART}.document.main+xml`],
    ...['styles', 'numbering', 'settings'].map((name) => [`/word/${name}.xml`, `${PART}.${name}+xml`]),
  ]
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
  ]
  return element(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    ...defaults.map(([end = '', type = '']) => element('Default', { Extension: end, ContentType: type })),
    ...parts.map(([name = '', type = '']) => element('Override', { PartName: name, ContentType: type })),
  )
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): Xml {
  const each = targets.map(([type, target], at) =>
    element('Relationship', { Id: `rId${at + 1}`, Type: type, Target: target }),
  )
  return element('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...each)
}

function properties(title: string, author: string): Xml {
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    },
    element('dc:title', {}, title),
    element('dc:creator', {}, author),
    element('dc:language', {}, 'id-ID'),
  )
}

/** Without it Word opens the letter as one of 2007, in its mode for old documents. */
function settings(): Xml {
  const uri = 'http://schemas.microsoft.com/office/word'
  const mode = { 'w:name': 'compatibilityMode', 'w:uri': uri, 'w:val': 15 }
  return element('w:settings', NAMESPACE, element('w:compat', {}, element('w:compatSetting', mode)))
}
