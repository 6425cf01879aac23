'use client'
import { DefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { formatInstant } from './formatInstant.ts'
import { useTexts } from './useTexts.ts'

/** An instant in a list, in the office's time whatever the clock of the reader; where it leads to the document, as a link. */
export function InstantCell(props: DefaultCellComponentProps) {
  const { language } = useTexts()
  const { field } = props
  const cellData: unknown = props.cellData
  if (typeof cellData !== 'string') return null
  // To Payload it is a text: a date it would write itself, by the reader's clock.
  const asText = { ...field, type: 'text' } as DefaultCellComponentProps['field']
  return <DefaultCell {...props} field={asText} cellData={formatInstant(cellData, language)} />
}
