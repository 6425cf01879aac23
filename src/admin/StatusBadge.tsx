import type { RequestStatus } from '#domain/request/status.ts'

type Tone = 'quiet' | 'waiting' | 'attention' | 'good' | 'bad'

const TONES: Record<RequestStatus, Tone> = {
  draft: 'quiet',
  submitted: 'waiting',
  'in-review': 'waiting',
  revision: 'attention',
  approved: 'good',
  provisioned: 'good',
  completed: 'good',
  rejected: 'bad',
  withdrawn: 'quiet',
}

/** A status as a coloured word; the word alone says everything. */
export function StatusBadge({ status, text }: { status: RequestStatus; text: string }) {
  return <Badge tone={TONES[status]} text={text} />
}

/** A short state as a coloured word. */
export function Badge({ tone, text }: { tone: Tone; text: string }) {
  return <span className={`office-badge office-badge--${tone}`}>{text}</span>
}
