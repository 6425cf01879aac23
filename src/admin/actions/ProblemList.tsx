'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'
import { nameOf, useRequirements } from '../checklist/useRequirements.ts'
import { fieldLabels } from '../fieldLabels.ts'
import type { FieldProblem } from '../rest.ts'

const DOCUMENT = /^documents\.(.+)$/

/** Everything that is still wrong, in full, each with the name of the field or requirement it belongs to. */
export function ProblemList({ problems }: { problems: readonly FieldProblem[] }) {
  const nameFor = useNames()
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

function useNames(): (path: string) => string {
  const { i18n } = useTranslation()
  const { getEntityConfig } = useConfig()
  const requirements = useRequirements()
  return useMemo(() => {
    const labels = fieldLabels(getEntityConfig({ collectionSlug: 'requests' })?.fields ?? [], i18n)
    return (path) => {
      const code = DOCUMENT.exec(path)?.[1]
      const requirement = requirements?.find((line) => line.code === code)
      return requirement ? nameOf(requirement, i18n.language) : (labels.get(path) ?? code ?? path)
    }
  }, [getEntityConfig, i18n, requirements])
}
