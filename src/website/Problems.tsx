import type { Refused } from '#domain/request/refusals.ts'
import { problemText } from '#i18n/problemText.ts'
import type { Shown } from './Layout.tsx'

/** What is wrong, in words, by the field it belongs to: of each field the first, in the order in which they are told. */
export function problemsOf(refusal: Refused | null | undefined, language: string): Record<string, string> {
  const said: Record<string, string> = {}
  for (const { path, code, label } of refusal?.problems ?? [])
    said[path] ??= problemText(code, { label, language })
  return said
}

interface Listed {
  shown: Shown
  refusal: Refused | null | undefined
  /** How each field is called on the page. */
  names: Readonly<Record<string, string>>
}

/** Everything that is wrong, above the form, each leading to its field. */
export function ProblemSummary({ shown, refusal, names }: Listed) {
  if (!refusal) return null
  const problems = Object.entries(problemsOf(refusal, shown.language))
  return (
    <section className="answer answer--foreign" role="alert" aria-labelledby="problems">
      <h2 id="problems">{shown.texts.refusals[refusal.code]}</h2>
      {problems.length > 0 && (
        <ul>
          {problems.map(([path, message]) => (
            <li key={path}>
              <a href={`#${path.replace('.', '-')}`}>
                {names[path] ?? path}: {message}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
