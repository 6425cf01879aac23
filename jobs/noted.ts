import { RECORDED, UNTRIED, type JobRecords } from '#domain/jobs.ts'
import type { Job } from './schedule.ts'

/** The same job, whose runs are noted: when it was begun and when it last ended well, and how often it did not. */
export function noted<J extends Pick<Job, 'name' | 'run'>>(job: J, { byName }: JobRecords): J {
  const note = (what: keyof typeof RECORDED) =>
    byName.set(job.name, RECORDED[what](byName.get(job.name) ?? UNTRIED, new Date()))
  const run: Job['run'] = async (context) => {
    note('begun')
    try {
      await job.run(context)
      note('succeeded')
    } catch (error) {
      note('failed')
      throw error
    }
  }
  return { ...job, run }
}
