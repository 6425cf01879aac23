import type { ZipContent } from './readZip.ts'
import { FileRefused } from './FileRefused.ts'

const CONTENT_TYPES = '[Content_Types].xml'
export const OFFICE_TEXTS = [CONTENT_TYPES]

/** The type of the main part of a document without macros (ECMA-376 part 1, §11.3.10 and §12.3.23). */
const OFFICE = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
} as const

/** Word or Excel, or null for any other ZIP. @throws FileRefused for an office file with macros or without its main part */
export function officeKind({ paths, texts }: ZipContent): keyof typeof OFFICE | null {
  const types = texts[CONTENT_TYPES]
  if (types === undefined) return null
  if (paths.some((path) => MACROS.test(path)) || /macroEnabled/i.test(types))
    throw new FileRefused('file-macros')
  const kinds = Object.keys(OFFICE) as (keyof typeof OFFICE)[]
  const kind = kinds.find((each) => paths.includes(partOf(types, OFFICE[each]) ?? ''))
  // Presentations, templates and what only pretends to be an office file.
  if (!kind) throw new FileRefused('file-type-refused')
  return kind
}

/** Where the part of a type lies, which some programs call `word/document2.xml` (part 2, §10.1.2.3). */
function partOf(types: string, type: string): string | undefined {
  const overrides = types.match(/<(\w+:)?Override\b[^>]*>/g) ?? []
  const found = overrides.find((override) => attribute(override, 'ContentType') === type)
  return found && attribute(found, 'PartName')?.replace(/^\//, '')
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1]
}

/** Programs of Visual Basic, and the macro sheets of Excel 4. */
const MACROS = /(^|\/)(vbaProject\.bin|vbaData\.xml|macrosheets\/)/i
