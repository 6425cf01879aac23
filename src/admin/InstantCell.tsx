'use client'
import type { DefaultCellComponentProps } from 'payload'
import { formatInstant } from './formatInstant.ts'
import { useTexts } from './useTexts.ts'

/** An instant in a list, in the office's time whatever the clock of the reader. */
export function InstantCell({ cellData }: Pick<DefaultCellComponentProps, 'cellData'>) {
  const { language } = useTexts()
  return typeof cellData === 'string' ? <span>{formatInstant(cellData, language)}</span> : null
}
