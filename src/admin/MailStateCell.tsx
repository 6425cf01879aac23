'use client'
import type { DefaultCellComponentProps } from 'payload'
import { useTexts } from './useTexts.ts'

/** Where a notice stands on its way to the recipient, in words instead of its code. */
export function MailStateCell({ cellData }: Pick<DefaultCellComponentProps, 'cellData'>) {
  const { texts } = useTexts()
  const names: Readonly<Record<string, string>> = texts.mailStates
  const state = String(cellData ?? '')
  return <span>{names[state] ?? state}</span>
}
