'use client'
import type { DefaultCellComponentProps } from 'payload'
import { STATUSES } from '#domain/request/status.ts'
import { StatusBadge } from './StatusBadge.tsx'
import { useTexts } from './useTexts.ts'

/** The status of a request in a list. */
export function StatusCell({ cellData }: Pick<DefaultCellComponentProps, 'cellData'>) {
  const { texts } = useTexts()
  const status = STATUSES.find((known) => known === cellData)
  return status ? <StatusBadge status={status} text={texts.statuses[status]} /> : null
}
