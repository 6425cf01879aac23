/**
 * Why the embedded PostgreSQL is not available:
 * `unsupported-platform` no binaries are published for it; `binaries-missing` the npm package is absent or damaged;
 * `cannot-leave-root` no way to run it as an ordinary user; `password-lost` a cluster without its password file;
 * `create-failed` initdb refused; `port-taken` somebody else listens there; `start-failed` anything else it says in its log.
 */
export type EmbeddedPostgresFault =
  | 'unsupported-platform'
  | 'binaries-missing'
  | 'cannot-leave-root'
  | 'password-lost'
  | 'create-failed'
  | 'port-taken'
  | 'start-failed'

/** The embedded server could not be created, started or kept alive. The message is for the operator; it never holds the password. */
export class EmbeddedPostgresError extends Error {
  readonly code: EmbeddedPostgresFault

  constructor(code: EmbeddedPostgresFault, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'EmbeddedPostgresError'
    this.code = code
  }
}

/** Who holds a data directory, as that process itself says. Null where it did not answer in time. */
export interface DataDirHolder {
  pid: number
  host: string
  /** Its working directory. */
  cwd: string
  /** Instant, ISO 8601. */
  lockedAt: string
  /** False while it is still looking whether it is alone; then it may yet step back. */
  holding: boolean
}

/** Another running copy of the application uses this data directory. */
export class DataDirInUseError extends Error {
  readonly dataDir: string
  readonly holder: DataDirHolder | null

  constructor(dataDir: string, holder: DataDirHolder | null) {
    const who = holder
      ? `process ${holder.pid} on ${holder.host}, started in ${holder.cwd}, since ${holder.lockedAt}`
      : 'a process that does not answer'
    super(
      `The data directory ${dataDir} is in use by another copy of the application: ${who}. Stop it first.`,
    )
    this.name = 'DataDirInUseError'
    this.dataDir = dataDir
    this.holder = holder
  }
}
