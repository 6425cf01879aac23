'use client'
import type { DefaultCellComponentProps } from 'payload'

/** The name of a file as a link that downloads it. */
export function AttachmentCell({ cellData, rowData }: DefaultCellComponentProps) {
  const { id } = rowData as { id?: string }
  return <a href={`/api/complaint-attachments/${id}/file`}>{String(cellData ?? '')}</a>
}
