'use client'
import type { FieldProblem } from '../rest.ts'
import { usePathNames } from '../usePathNames.ts'

/** Everything that is still wrong, in full, each with the name of the field or requirement it belongs to. */
export function ProblemList({ problems }: { problems: readonly FieldProblem[] }) {
  const nameFor = usePathNames()
  if (problems.length === 0) return null
  return (
    <ul className="office-problems">
      {problems.map(({ path, message }, index) => (
        <li key={`${path} ${index}`}>
          <strong>{nameFor(path)}</strong> {message}
        </li>
      ))}
    </ul>
  )
}
