'use client'
import type { DefaultCellComponentProps } from 'payload'
import { fill } from '#i18n/fill.ts'
import { UNTIMED_STATUSES } from '#domain/request/status.ts'
import { lateWords } from '#i18n/deadlineText.ts'
import { formatDay } from './formatInstant.ts'
import { useTexts } from './useTexts.ts'

/** On which day a request is due, where the office stands, and how late it is or was. */
export function DueCell({ cellData, rowData }: Pick<DefaultCellComponentProps, 'cellData' | 'rowData'>) {
  const { texts, language } = useTexts()
  if (typeof cellData !== 'string' || UNTIMED_STATUSES.some((status) => status === rowData['status']))
    return null
  const late = rowData['overdue'] ? lateWords(Number(rowData['overdueDays']), texts.deadline) : null
  return (
    <span>
      {formatDay(cellData, language)}
      {late && (
        <>
          {' '}
          <strong className="office-badge office-badge--bad">{fill(texts.deadline.lateBy, { late })}</strong>
        </>
      )}
    </span>
  )
}
