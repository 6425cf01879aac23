'use client'
import { useState } from 'react'
import { useTexts } from '../useTexts.ts'

/** One secret in letters that cannot be mistaken, with a button that copies it. */
export function CopyRow({ label, value }: { label: string; value: string }) {
  const { texts } = useTexts()
  const [copied, setCopied] = useState(false)
  const copy = () =>
    navigator.clipboard.writeText(value).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <div className="copy-row">
      <dt>{label}</dt>
      <dd>
        <code>{value}</code>
        <button
          type="button"
          className="office-button"
          aria-label={`${texts.ui.copy}: ${label}`}
          onClick={() => void copy()}
        >
          <span aria-live="polite">{copied ? texts.ui.copied : texts.ui.copy}</span>
        </button>
      </dd>
    </div>
  )
}
