'use client'
import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useMemo } from 'react'
import { obligationFor } from '#domain/request/exOfficio.ts'
import type { Obligation, RequirementFact } from '#domain/request/facts.ts'
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
      (isMatrix(matrix) ? kept(matrix, requirements) : today({ type, channel }, requirements)),
    [requirements, matrix, type, channel],
  )
}

/** Only the server writes it; what is not a list yet is none. */
function isMatrix(value: unknown): value is RequirementFact[] {
  return Array.isArray(value) && value.length > 0
}

function kept(matrix: readonly RequirementFact[], requirements: readonly RequirementLine[]): Asked[] {
  return matrix.flatMap(({ id, form, obligation }) => {
    const requirement = requirements.find((line) => line.id === id)
    return requirement && form === 'document' && obligation !== 'none' ? [{ requirement, obligation }] : []
  })
}

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
