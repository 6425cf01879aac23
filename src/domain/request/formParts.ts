import type { Channel, RequestType } from './status.ts'

/** The parts of the form that a unit fills in; a group is one part. */
export const FORM_PARTS = [
  'requestedName',
  'newName',
  'reason',
  'purpose',
  'category',
  'expiresOn',
  'contactEmail',
  'contactPhone',
  'technicalManager',
  'letter',
  'statements',
  'target',
] as const
export type FormPart = (typeof FORM_PARTS)[number]

/** What each type of request is asked for. */
export const FORM_PARTS_OF: Record<RequestType, readonly FormPart[]> = {
  creation: [
    'requestedName',
    'purpose',
    'category',
    'expiresOn',
    'contactEmail',
    'contactPhone',
    'technicalManager',
    'letter',
    'statements',
    'target',
  ],
  change: [
    'newName',
    'reason',
    'purpose',
    'contactEmail',
    'contactPhone',
    'technicalManager',
    'letter',
    'statements',
    'target',
  ],
  deletion: ['reason', 'contactEmail', 'contactPhone', 'letter'],
}

/** What the office says where it acts of its own accord: everything else only a unit can say. */
const PARTS_OF_OFFICE: readonly FormPart[] = ['reason', 'target']

/** What a request is asked for: what is shown, what can be demanded, and what can go back for correction. */
export function formPartsOf({
  type,
  channel,
}: {
  type?: RequestType
  channel?: Channel
}): readonly FormPart[] {
  if (!type) return []
  const parts = FORM_PARTS_OF[type]
  return channel === 'office' ? parts.filter((part) => PARTS_OF_OFFICE.includes(part)) : parts
}

/** Whether a dotted path is a part of the form or a field of it. */
export function liesIn(path: string, part: FormPart): boolean {
  return path === part || path.startsWith(`${part}.`)
}
