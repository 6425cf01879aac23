import type { Sheet } from '../story.ts'
import { buildProcess, buildSource } from './archives.ts'
import { buildDecree } from './decree.ts'
import { buildFlow } from './flow.ts'
import { buildLetter } from './letter.ts'
import { buildApi, buildReport } from './report.ts'
import type { Subject } from './subject.ts'

const PDF = 'application/pdf'
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** THE table of the files that the demo writes. */
const SHEETS: Record<Sheet, { mimetype: string; build: (subject: Subject) => Promise<Buffer> | Buffer }> = {
  letter: { mimetype: PDF, build: (subject) => buildLetter(subject, { isSigned: true }) },
  unsigned: { mimetype: PDF, build: (subject) => buildLetter(subject, { isSigned: false }) },
  decree: { mimetype: PDF, build: buildDecree },
  report: { mimetype: PDF, build: buildReport },
  flow: { mimetype: PDF, build: buildFlow },
  api: { mimetype: PDF, build: buildApi },
  source: { mimetype: 'application/zip', build: buildSource },
  process: { mimetype: DOCX, build: buildProcess },
}

/** A real file of this kind about this request. */
export async function buildSheet(
  sheet: Sheet,
  subject: Subject,
): Promise<{ mimetype: string; data: Buffer }> {
  const { mimetype, build } = SHEETS[sheet]
  return { mimetype, data: await build(subject) }
}
