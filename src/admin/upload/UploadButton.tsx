'use client'
import type { ChangeEvent } from 'react'
import { acceptedExtensions, type Allowance } from '#domain/files/beforeSending.ts'

interface Props {
  text: string
  /** What the file is for, for those who do not see where the button stands. */
  about: string
  allowance: Allowance | null
  isMain: boolean
  busy: boolean
  onChoose: (files: FileList | null) => void
}

/** A button that opens the browser's own choice of files: beneath it is the input that browsers and screen readers know. */
export function UploadButton({ text, about, allowance, isMain, busy, onChoose }: Props) {
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    onChoose(target.files)
    // So that the same file can be chosen again after it was mended.
    target.value = ''
  }
  return (
    <label className={`office-button upload-button${isMain ? ' office-button--main' : ''}`}>
      {text}
      <input
        type="file"
        className="office-unseen"
        aria-label={`${text}: ${about}`}
        accept={allowance ? acceptedExtensions(allowance) : undefined}
        disabled={busy}
        onChange={choose}
      />
    </label>
  )
}
