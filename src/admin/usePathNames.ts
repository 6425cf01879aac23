'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'
import { nameOf, useRequirements } from './checklist/useRequirements.ts'
import { fieldLabels } from './fieldLabels.ts'

const DOCUMENT = /^documents\.(.+)$/

export type Form = { collectionSlug: 'requests' | 'units' | 'users' } | { globalSlug: 'service' }

const REQUEST: Form = { collectionSlug: 'requests' }

/** What the form path of a request, or of another form, is called on the screen: a field, a group, or the requirement of a document. */
export function usePathNames(form: Form = REQUEST): (path: string) => string {
  const { i18n } = useTranslation()
  const { getEntityConfig } = useConfig()
  const requirements = useRequirements()
  return useMemo(() => {
    const labels = fieldLabels(getEntityConfig(form)?.fields ?? [], i18n)
    return (path) => {
      const code = DOCUMENT.exec(path)?.[1]
      const requirement = requirements?.find((line) => line.code === code)
      return requirement ? nameOf(requirement, i18n.language) : (labels.get(path) ?? code ?? path)
    }
  }, [form, getEntityConfig, i18n, requirements])
}
