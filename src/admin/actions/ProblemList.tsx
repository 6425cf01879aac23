'use client'
import type { FieldProblem } from '../rest.ts'
import { usePathNames } from '../usePathNames.ts'

interface Props {
  problems: readonly FieldProblem[]
  /** Brings to the field or the documents of a path, where that is possible. */
  onJump?: (path: string) => void
}

/** Everything that is still wrong, in full, each with the name of the field or requirement it belongs to. */
export function ProblemList({ problems, onJump }: Props) {
  const nameFor = usePathNames()
  if (problems.length === 0) return null
  return (
    <ul className="office-problems">
      {problems.map(({ path, message }, index) => (
        <li key={`${path} ${index}`}>
          {onJump ? (
            <button type="button" className="office-link" onClick={() => onJump(path)}>
              {nameFor(path)}
            </button>
          ) : (
            <strong>{nameFor(path)}</strong>
          )}{' '}
          {message}
        </li>
      ))}
    </ul>
  )
}
