/** Why a file is not accepted. `{label}` of the text is a number of megabytes or a path inside an archive. */
export const FILE_PROBLEMS = [
  'file-empty',
  'file-type-refused',
  'file-executable',
  'file-markup',
  'file-legacy-office',
  'file-damaged',
  'file-mixed',
  'file-macros',
  'file-too-large',
  'archive-not-here',
  'archive-damaged',
  'archive-encrypted',
  'archive-paths',
  'archive-link',
  'archive-too-many',
  'archive-too-big',
  'archive-too-deep',
  'archive-nested',
  'archive-too-slow',
] as const
export type FileProblemCode = (typeof FILE_PROBLEMS)[number]

/** One thing that is wrong with a file. */
export interface FileProblem {
  code: FileProblemCode
  label?: string
}
