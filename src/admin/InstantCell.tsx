'use client'
import type { DefaultCellComponentProps } from 'payload'
import { formatInstant } from './formatInstant.ts'
import { TextCell } from './TextCell.tsx'
import { useTexts } from './useTexts.ts'

/** An instant in a list, in the office's time whatever the clock of the reader. */
export function InstantCell(cell: DefaultCellComponentProps) {
  const { language } = useTexts()
  const instant: unknown = cell.cellData
  return typeof instant === 'string' ? <TextCell cell={cell} text={formatInstant(instant, language)} /> : null
}
