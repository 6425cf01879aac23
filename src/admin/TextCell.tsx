'use client'
import { RenderDefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

/** A cell of a list that says this text instead of the value, and leads on as Payload's own cell does. */
export function TextCell({ cell, text }: { cell: DefaultCellComponentProps; text: string }) {
  // A date Payload would write itself, by the reader's clock.
  const field = { ...cell.field, type: 'text' } as DefaultCellComponentProps['field']
  return (
    <RenderDefaultCell
      clientProps={{ ...cell, field, cellData: text }}
      columnIndex={cell.columnIndex ?? 0}
      isLinkedColumn={cell.link === true}
    />
  )
}
