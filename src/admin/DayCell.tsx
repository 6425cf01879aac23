'use client'
import type { DefaultCellComponentProps } from 'payload'
import { formatDay } from './formatInstant.ts'
import { TextCell } from './TextCell.tsx'
import { useTexts } from './useTexts.ts'

/** A day of the calendar in a list, in words. */
export function DayCell(cell: DefaultCellComponentProps) {
  const { language } = useTexts()
  const day: unknown = cell.cellData
  return typeof day === 'string' ? <TextCell cell={cell} text={formatDay(day, language)} /> : null
}
