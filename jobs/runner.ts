import type { JobContext } from './context.ts'
import type { Job } from './schedule.ts'

export interface Runner {
  /** Runs the job now, or once more when it is already running: nothing that was asked for in between is missed. */
  wake(): void
  /** Resolves when nothing runs any more. */
  stop(): Promise<void>
}

/** One run of a job at a time in this process. A failure is logged and forgotten: the next look starts afresh. */
export function runner({ name, run }: Pick<Job, 'name' | 'run'>, context: JobContext): Runner {
  let running: Promise<void> | null = null
  let again = false
  let stopped = false

  const loop = async () => {
    do {
      again = false
      await run(context).catch((error: unknown) => context.log.error({ job: name, error: messageOf(error) }, 'job failed'))
    } while (again && !stopped)
    running = null
  }
  return {
    wake: () => {
      again = true
      if (!stopped) running ??= loop()
    },
    stop: async () => {
      stopped = true
      await running
    },
  }
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : ''
  return `${error.message.split('\n')[0]}${cause}`
}
