import type { FileProblem, FileProblemCode } from '#domain/files/problems.ts'

/** A file that is not accepted; thrown from deep inside of streams and caught where the file was handed over. */
export class FileRefused extends Error {
  override name = 'FileRefused'
  readonly problem: FileProblem

  constructor(code: FileProblemCode, label?: string) {
    super(code)
    this.problem = label === undefined ? { code } : { code, label }
  }
}

/** Throws what a rule found, if it found something. */
export function insist(problem: FileProblem | null): void {
  if (problem) throw new FileRefused(problem.code, problem.label)
}
