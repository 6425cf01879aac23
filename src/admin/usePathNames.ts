'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'
import { requirementName } from '#i18n/requirementName.ts'
import { useRequirements } from './checklist/useRequirements.ts'
import { fieldLabels } from './fieldLabels.ts'

const DOCUMENT = /^documents\.(.+)$/

export type Form =
  { collectionSlug: 'requests' | 'documents' | 'units' | 'users' } | { globalSlug: 'service' }

const REQUEST: Form = { collectionSlug: 'requests' }
/** A verdict is given on the page of the request. */
const DOCUMENT_FORM: Form = { collectionSlug: 'documents' }

/** What the form path of a request, or of another form, is called on the screen: a field, a group, or the requirement of a document. */
export function usePathNames(form: Form = REQUEST): (path: string) => string {
  const { i18n } = useTranslation()
  const { getEntityConfig } = useConfig()
  const requirements = useRequirements()
  return useMemo(() => {
    const labelsOf = (each: Form) => fieldLabels(getEntityConfig(each)?.fields ?? [], i18n)
    const labels = new Map([...labelsOf(DOCUMENT_FORM), ...labelsOf(form)])
    return (path) => {
      const code = DOCUMENT.exec(path)?.[1]
      const requirement = requirements?.find((line) => line.code === code)
      return requirement ? requirementName(requirement, i18n.language) : (labels.get(path) ?? code ?? path)
    }
  }, [form, getEntityConfig, i18n, requirements])
}
