/** The names that one schedule quarrels about; `anak.satu` lies below the first. */
export const LABELS = ['satu', 'dua', 'tiga', 'empat', 'anak.satu'] as const
export type Label = (typeof LABELS)[number]

/** Where names may point to. */
export const TARGETS = [
  { type: 'A', value: '103.130.10.20', proxied: false },
  { type: 'A', value: '103.130.10.21', proxied: true },
  { type: 'AAAA', value: '2403:8000::10', proxied: false },
  { type: 'CNAME', value: 'situs.example.org', proxied: false },
] as const
export type Target = (typeof TARGETS)[number]

/** Among which records a person chooses: those that were made by hand, oldest first, or those of the living names. */
export type Whose = 'hand-made' | 'registered'

/** One fault: which reading or writing calls it meets, counted from now. */
export interface ChaosFault {
  kind: string
  on: 'read' | 'write'
  nth: number
  times: number
}

/**
 * One step of a schedule, as plain JSON. `pick` chooses among what is there when its turn comes (-1 the newest), so
 * that a schedule is the same for the same seed whatever became of the steps before.
 */
export type ChaosStep =
  /** A unit asks; everything is judged and only the decision is missing. */
  | { do: 'create'; label: Label; target: Target }
  | { do: 'change'; pick: number; newLabel: Label | null; target: Target | null }
  | { do: 'delete'; pick: number }
  /** People of the office decide. */
  | { do: 'approve' | 'reopen' | 'retry'; pick: number }
  /** The head takes over what stands in the way; `meanwhile` happens between the look at it and the decision. */
  | { do: 'adopt'; pick: number; meanwhile: ChaosStep[] }
  /** Somebody at the provider's dashboard. */
  | { do: 'add'; label: Label; type: 'A' | 'TXT' | 'CNAME' }
  /** Just what was decided. */
  | { do: 'forestall'; pick: number; ttl: number; comment: string | null }
  | { do: 'edit' | 'remove' | 'unmark' | 'reword'; pick: number; whose?: Whose }
  | { do: 'move'; pick: number; label: Label; whose?: Whose }
  /** The world. */
  | { do: 'fault'; fault: ChaosFault }
  | { do: 'elapse'; seconds: number }
  | { do: 'refresh' }
  /** Every connection that holds a worker's lock is lost. */
  | { do: 'cut' }
  /** Two workers at once. */
  | { do: 'together' }
  | { do: 'work'; moment: Moment | null }

/** What happens at one call of a worker to the provider. */
export interface Moment {
  call: number
  side: 'before' | 'after'
  /** `dies`: the worker never goes on. */
  then: 'dies' | ChaosStep[]
}
