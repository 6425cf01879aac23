'use client'
import type { DefaultCellComponentProps } from 'payload'
import { requirementName } from '#i18n/requirementName.ts'
import { useRequirements } from './checklist/useRequirements.ts'
import { TextCell } from './TextCell.tsx'
import { useTexts } from './useTexts.ts'

/** Which requirement a document of a list answers to, by its name in the reader's language. */
export function RequirementCell(cell: DefaultCellComponentProps) {
  const { texts, language } = useTexts()
  const lines = useRequirements()
  const line = lines?.find(({ id }) => id === cell.cellData)
  const text = line ? requirementName(line, language) : lines ? '' : texts.ui.loading
  return <TextCell cell={cell} text={text} />
}
