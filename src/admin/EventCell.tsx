'use client'
import type { DefaultCellComponentProps } from 'payload'
import { useTexts } from './useTexts.ts'

/** An event of the history in words instead of its code. */
export function EventCell({ cellData }: Pick<DefaultCellComponentProps, 'cellData'>) {
  const { texts } = useTexts()
  const names: Readonly<Record<string, string>> = texts.eventNames
  const action = String(cellData ?? '')
  return <span>{names[action] ?? action}</span>
}
