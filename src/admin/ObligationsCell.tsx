'use client'
import { REQUEST_TYPES } from '#domain/request/status.ts'
import type { Requirement } from '#payload-types.ts'
import { useTexts } from './useTexts.ts'

/** Which kinds of request ask for a requirement, and how strictly. */
export function ObligationsCell({ rowData }: { rowData: Pick<Requirement, 'obligations'> }) {
  const { texts } = useTexts()
  const asking = REQUEST_TYPES.filter((type) => rowData.obligations[type] !== 'none')
  return (
    <>
      {asking.map((type) => (
        <div key={type}>
          {texts.requestTypes[type]}: {texts.obligations[rowData.obligations[type]]}
        </div>
      ))}
    </>
  )
}
