import { element, type Xml } from './xml.ts'

/** The look of a paragraph, by its name in `wordStyles.ts`. */
export type Style =
  | 'Normal'
  | 'Government'
  | 'Unit'
  | 'Address'
  | 'Right'
  | 'Body'
  | 'Closing'
  | 'Declaration'
  | 'Point'
  | 'Cell'
  | 'InnerCell'
  | 'HeadCell'
  | 'Signature'
  | 'SignatureSpace'
  | 'SignatureEnd'
  | 'Annex'
  | 'Heading1'
  | 'Hint'

function run(text: string): Xml {
  return element('w:r', {}, element('w:t', { 'xml:space': 'preserve' }, text))
}

/** Each `[blank]` becomes a field that is replaced as a whole by what is typed. */
function withBlanks(text: string): Xml[] {
  return text
    .split(/(\[[^\]]+\])/)
    .filter(Boolean)
    .map((part) => (part.startsWith('[') ? blank(part) : run(part)))
}

function blank(text: string): Xml {
  const about = [
    element('w:alias', { 'w:val': text.slice(1, -1).slice(0, 60) }),
    element('w:showingPlcHdr'),
    element('w:text'),
  ]
  return element('w:sdt', {}, element('w:sdtPr', {}, ...about), element('w:sdtContent', {}, run(text)))
}

/** A paragraph; a string is a text of ours with its blanks. */
export function paragraph(style: Style, content: string | readonly Xml[]): Xml {
  const runs = typeof content === 'string' ? withBlanks(content) : content
  return element('w:p', {}, element('w:pPr', {}, element('w:pStyle', { 'w:val': style })), ...runs)
}

/** A paragraph of what others wrote, or of ours without blanks. */
export function onlyText(style: Style, text: string): Xml {
  return paragraph(style, [run(text)])
}

/** Begins a new page with this paragraph. */
export function onNewPage(style: Style, text: string): Xml {
  const about = [element('w:pStyle', { 'w:val': style }), element('w:pageBreakBefore')]
  return element('w:p', {}, element('w:pPr', {}, ...about), ...withBlanks(text))
}
