'use client'
import type { ShownRecord } from '#domain/dns/shownPlan.ts'
import { useTexts } from '../useTexts.ts'

/** One side of a difference, in words. */
export function RecordWords({ record }: { record: ShownRecord | null }) {
  const { texts } = useTexts()
  if (!record) return <em>{texts.zone.nothingThere}</em>
  return (
    <>
      <span className="zone-table__name">
        {record.name} {record.type} {record.content}
      </span>
      {record.proxied && <span className="zone-table__unit"> {texts.ui.planProxied}</span>}
    </>
  )
}
