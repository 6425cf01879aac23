import type { ZipContent } from './readZip.ts'
import { FileRefused } from './FileRefused.ts'

const CONTENT_TYPES = '[Content_Types].xml'
export const OFFICE_TEXTS = [CONTENT_TYPES]

/** The main part of a document without macros (ECMA-376 part 1, §11.3.10 and §12.3.23), and where it lies. */
const OFFICE = {
  docx: {
    part: 'word/document.xml',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  },
  xlsx: {
    part: 'xl/workbook.xml',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  },
} as const

/** Word or Excel, or null for any other ZIP. @throws FileRefused for an office file with macros or without its main part */
export function officeKind({ paths, texts }: ZipContent): keyof typeof OFFICE | null {
  const types = texts[CONTENT_TYPES]
  if (types === undefined) return null
  if (paths.some((path) => MACROS.test(path)) || /macroEnabled/i.test(types))
    throw new FileRefused('file-macros')
  const kinds = Object.keys(OFFICE) as (keyof typeof OFFICE)[]
  const kind = kinds.find((each) => paths.includes(OFFICE[each].part) && types.includes(OFFICE[each].type))
  // Presentations, templates and what only pretends to be an office file.
  if (!kind) throw new FileRefused('file-type-refused')
  return kind
}

/** Programs of Visual Basic, and the macro sheets of Excel 4. */
const MACROS = /(^|\/)(vbaProject\.bin|vbaData\.xml|macrosheets\/)/i
