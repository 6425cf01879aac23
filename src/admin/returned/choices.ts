import { z } from 'zod'

const choice = z.object({ chosen: z.boolean(), note: z.string() })
export type Choice = z.infer<typeof choice>

/** What was chosen by hand, by path; what is not in it stands as the verdicts left it. */
export const choices = z.record(z.string(), choice)
export type Choices = z.infer<typeof choices>
