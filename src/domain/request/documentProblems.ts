import { judgeLink } from '../files/links.ts'
import type { DocumentSource } from './facts.ts'
import type { Problem } from './refusals.ts'

interface HandIn {
  source?: DocumentSource | null
  hasFile: boolean
  link?: string | null
  reason?: string | null
}

/** What each way of handing in a document needs, all at once. */
export function documentProblems(handIn: HandIn): Problem[] {
  return NEEDS[handIn.source ?? 'file'](handIn)
}

const NEEDS: Record<DocumentSource, (handIn: HandIn) => Problem[]> = {
  file: ({ hasFile }) => required('file', hasFile, 'file-required'),
  link: ({ link }) => linkProblems(link ?? ''),
  // Its receipt is a matter of its own: a unit only announces it (receipt.ts).
  physical: () => [],
  none: ({ reason }) => required('reason', Boolean(reason?.trim())),
}

function required(path: string, holds: boolean, code = 'field-required'): Problem[] {
  return holds ? [] : [{ path, code }]
}

function linkProblems(link: string): Problem[] {
  const { problem } = judgeLink(link)
  return problem ? [{ path: 'link', code: problem }] : []
}
