'use client'
import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useMemo } from 'react'
import { askedDocuments } from '#domain/request/askedDocuments.ts'
import { obligationFor } from '#domain/request/exOfficio.ts'
import type { Obligation } from '#domain/request/facts.ts'
import { CHANNELS, REQUEST_TYPES, type Channel, type RequestType } from '#domain/request/status.ts'
import { useRequirements, type RequirementLine } from './useRequirements.ts'

/** One document that is asked of a request, and how strictly. */
export interface Asked {
  requirement: RequirementLine
  obligation: Obligation
}

/**
 * The documents that are asked of the request on the screen, in the matrix's order: those of the matrix it was first
 * submitted under, for a draft those of today. Null until they are there.
 */
export function useAsked(): Asked[] | null {
  const { data } = useDocumentInfo()
  const type =
    useFormFields(([fields]) => REQUEST_TYPES.find((known) => known === fields['type']?.value)) ?? 'creation'
  const channel =
    useFormFields(([fields]) => CHANNELS.find((known) => known === fields['channel']?.value)) ?? 'portal'
  const requirements = useRequirements()
  const matrix: unknown = data?.['matrix']
  return useMemo(
    () =>
      requirements &&
      (isStored(matrix) ? kept(matrix, requirements) : today({ type, channel }, requirements)),
    [requirements, matrix, type, channel],
  )
}

function kept(matrix: unknown, requirements: readonly RequirementLine[]): Asked[] {
  return askedDocuments(matrix).flatMap(({ id, obligation }) => {
    const requirement = requirements.find((line) => line.id === id)
    return requirement ? [{ requirement, obligation }] : []
  })
}

/** A draft has none yet. */
const isStored = (matrix: unknown) => Array.isArray(matrix) && matrix.length > 0

interface Request {
  type: RequestType
  channel: Channel
}

function today({ type, channel }: Request, requirements: readonly RequirementLine[]): Asked[] {
  return requirements
    .filter(({ form, active, obligations }) => form === 'document' && active && obligations[type] !== 'none')
    .map((requirement) => ({
      requirement,
      obligation: obligationFor(channel, requirement.obligations[type]),
    }))
}
