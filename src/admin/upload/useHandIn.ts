'use client'
import { toast } from '@payloadcms/ui'
import { useRef } from 'react'
import type { Allowance } from '#domain/files/beforeSending.ts'
import { useTexts } from '../useTexts.ts'
import { useUpload, type Upload } from './useUpload.ts'

interface Handed {
  request: string
  requirement: string
  supersedes?: string
}

/** Handing in at a row of the list; afterwards it is said, and the focus is at the row, whose button may be gone. */
export function useHandIn(
  about: Handed,
  allowance: Allowance | null,
): { upload: Upload; place: (element: HTMLElement | null) => void } {
  const { texts } = useTexts()
  const place = useRef<HTMLElement>(null)
  const onDone = () => {
    toast.success(texts.ui.uploadDone)
    place.current?.closest<HTMLElement>('.checklist__row, .returned__item')?.focus()
  }
  return {
    upload: useUpload({ about: { ...about, source: 'file' }, allowance, onDone }),
    place: (element) => (place.current = element),
  }
}
