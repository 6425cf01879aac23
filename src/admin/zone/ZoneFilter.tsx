'use client'
import { useId } from 'react'
import { ZONE_CLASSES, type ZoneClass } from '#domain/dns/zoneClass.ts'
import { useTexts } from '../useTexts.ts'
import type { ZoneQuestion } from './useZone.ts'

interface Props {
  question: ZoneQuestion
  /** Of the whole zone; null until it is known. */
  counts: Record<ZoneClass, number> | null
  onChange: (changed: Partial<ZoneQuestion>) => void
}

/** Which records are shown. */
export function ZoneFilter({ question, counts, onChange }: Props) {
  const { texts } = useTexts()
  const id = useId()
  const all = counts && ZONE_CLASSES.reduce((sum, each) => sum + counts[each], 0)
  const choices = [
    { only: '' as const, text: texts.ui.zoneAll, count: all },
    ...ZONE_CLASSES.map((each) => ({
      only: each,
      text: texts.zoneClasses[each],
      count: counts?.[each] ?? null,
    })),
  ]
  return (
    <div className="zone-table__filter">
      <div role="group" aria-label={texts.ui.zoneWhose} className="zone-table__classes">
        {choices.map(({ only, text, count }) => (
          <button
            key={only}
            type="button"
            className={`office-button${question.only === only ? ' office-button--main' : ''}`}
            aria-pressed={question.only === only}
            onClick={() => onChange({ only })}
          >
            {text}
            {count !== null && ` (${count})`}
          </button>
        ))}
      </div>
      <div className="office-input">
        <label htmlFor={id}>{texts.ui.zoneSearch}</label>
        <input
          id={id}
          type="search"
          maxLength={255}
          value={question.search}
          onChange={(event) => onChange({ search: event.target.value })}
        />
      </div>
    </div>
  )
}
