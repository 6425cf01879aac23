import { element, type Xml } from './xml.ts'

interface Table {
  /** What the table holds, told to whoever has it read aloud. */
  caption: string
  /** Widths in twentieths of a point. */
  widths: readonly number[]
  rows: readonly (readonly (Xml | readonly Xml[])[])[]
  /** Without lines it only sets things side by side. */
  lines?: 'all' | 'below' | 'none'
  indent?: number
  hasHead?: boolean
}

/** A table whose cells hold paragraphs. */
export function table({ caption, widths, rows, lines = 'none', indent = 0, hasHead = false }: Table): Xml {
  const total = widths.reduce((sum, width) => sum + width, 0)
  const about = element(
    'w:tblPr',
    {},
    element('w:tblW', { 'w:w': total, 'w:type': 'dxa' }),
    element('w:tblInd', { 'w:w': indent, 'w:type': 'dxa' }),
    element('w:tblBorders', {}, ...BORDERS[lines]),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    ...(lines === 'all' ? [] : [FLUSH]),
    element('w:tblCaption', { 'w:val': caption }),
  )
  const grid = element('w:tblGrid', {}, ...widths.map((width) => element('w:gridCol', { 'w:w': width })))
  const drawn = rows.map((cells, at) => row(cells, { widths, isHead: hasHead && at === 0 }))
  return element('w:tbl', {}, about, grid, ...drawn)
}

/** What stands side by side without lines is in line with the paragraphs around it. */
const FLUSH = element(
  'w:tblCellMar',
  {},
  ...['left', 'right'].map((side) => element(`w:${side}`, { 'w:w': 0, 'w:type': 'dxa' })),
)

const line = (side: string, look: string, size: number) =>
  element(`w:${side}`, { 'w:val': look, 'w:sz': size, 'w:space': 0, 'w:color': '000000' })
const BORDERS = {
  all: ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => line(side, 'single', 4)),
  below: [line('bottom', 'thinThickSmallGap', 24)],
  none: [],
}

interface RowLook {
  widths: readonly number[]
  isHead: boolean
}

function row(cells: Table['rows'][number], { widths, isHead }: RowLook): Xml {
  const about = [element('w:cantSplit'), ...(isHead ? [element('w:tblHeader')] : [])]
  const drawn = cells.map((cell, at) => {
    const width = element('w:tcW', { 'w:w': widths[at] ?? 0, 'w:type': 'dxa' })
    return element('w:tc', {}, element('w:tcPr', {}, width), ...[cell].flat())
  })
  return element('w:tr', {}, element('w:trPr', {}, ...about), ...drawn)
}
