import type { JobContext } from './context.ts'
import { messageOf } from './messageOf.ts'
import type { Job } from './schedule.ts'

export interface Runner {
  /** Runs the job now, or once more when it is already running: nothing that was asked for in between is missed. */
  wake(): void
  /** Resolves when nothing runs any more. */
  stop(): Promise<void>
}

type Named = { name: string } & Pick<Job, 'run'>

/** Runs a job in as many lanes as it may have at once in this process: one slow call holds up one lane only. */
export function runner(job: Named & Pick<Job, 'lanes'>, context: JobContext): Runner {
  const lanes = Array.from({ length: job.lanes }, () => lane(job, context))
  return {
    wake: () => lanes.forEach((each) => each.wake()),
    stop: async () => void (await Promise.all(lanes.map((each) => each.stop()))),
  }
}

/** One run at a time. A failure is logged and forgotten: the next look starts afresh. */
function lane({ name, run }: Named, context: JobContext): Runner {
  let running: Promise<void> | null = null
  let again = false
  let stopped = false

  const loop = async () => {
    do {
      again = false
      await run(context).catch((error: unknown) =>
        context.log.error({ job: name, error: messageOf(error) }, 'job failed'),
      )
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
