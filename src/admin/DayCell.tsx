'use client'
import { DefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { formatDay } from './formatInstant.ts'
import { useTexts } from './useTexts.ts'

/** A day of the calendar in a list, in words; where it leads to the document, as a link. */
export function DayCell(props: DefaultCellComponentProps) {
  const { language } = useTexts()
  const day: unknown = props.cellData
  return typeof day === 'string' ? <DefaultCell {...props} cellData={formatDay(day, language)} /> : null
}
