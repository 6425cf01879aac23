import { REFUSALS, type RefusalCode, type Refused } from '#domain/request/refusals.ts'
import { dayText } from './dayText.ts'
import { textsFor } from './label.ts'
import { periodText } from './periodText.ts'
import { problemText } from './problemText.ts'

/**
 * A refusal said to a person, in their language. It is recognised by its shape, never by `instanceof`: the built server
 * holds two copies of every module (Express's and Next's).
 */
export class Refusal extends Error {
  readonly isRefusal = true
  readonly status: number
  readonly data: { code: RefusalCode; errors: { path: string; message: string }[] }

  constructor({ code, problems, period = '', day }: Refused, language: string | undefined) {
    super(
      textsFor(language)
        .refusals[code].replaceAll('{period}', () => periodText(period, language))
        .replaceAll('{day}', () => dayText(day, language)),
    )
    this.name = 'Refusal'
    this.status = REFUSALS[code]
    this.data = {
      code,
      errors: problems.map((problem) => ({
        path: problem.path,
        message: problemText(problem.code, { label: problem.label, language }),
      })),
    }
  }
}

/** By its shape; see above. */
export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && 'isRefusal' in error && error.isRefusal === true
}
