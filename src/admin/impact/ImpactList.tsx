'use client'
import { useTexts } from '../useTexts.ts'

/** One kind of thing that a deletion touches; that there is none is said as well. */
export function ImpactList({ title, items }: { title: string; items: readonly string[] }) {
  const { texts } = useTexts()
  if (items.length === 0)
    return (
      <p>
        {title}: {texts.ui.impactNone}
      </p>
    )
  return (
    <div>
      <p>{title}:</p>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  )
}
