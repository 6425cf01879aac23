'use client'
import type { DefaultCellComponentProps } from 'payload'
import { codeName } from '#i18n/codeNames.ts'
import { useTexts } from './useTexts.ts'

/** A stored code in a list, in words. */
export function CodeCell({ cellData, field }: Pick<DefaultCellComponentProps, 'cellData' | 'field'>) {
  const { texts } = useTexts()
  return <span>{'name' in field ? codeName(texts, field.name, String(cellData ?? '')) : ''}</span>
}
