import { COMPLAINT_LIMITS, LARGEST_FORM } from '#domain/complaint/limits.ts'
import { refused, type Refused } from '#domain/request/refusals.ts'
import type { SentForm } from './readForm.ts'

const MEGABYTE = 1024 * 1024

/** Said of a form of which nothing more was read. */
export const FORM_REFUSALS: Record<NonNullable<SentForm['problem']> | 'files-too-large', Refused> = {
  'too-large': refused('too-large'),
  'too-many-files': refused('field-invalid', [
    { path: 'attachments', code: 'too-many-files', label: String(COMPLAINT_LIMITS.files) },
  ]),
  'files-too-large': refused('field-invalid', [
    { path: 'attachments', code: 'files-too-large', label: String(Math.floor(LARGEST_FORM / MEGABYTE)) },
  ]),
}
