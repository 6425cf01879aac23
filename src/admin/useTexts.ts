'use client'
import { useTranslation } from '@payloadcms/ui'
import { textsFor } from '#i18n/label.ts'
import type { Texts } from '#i18n/texts.ts'

/** The texts in the language that the panel is shown in. */
export function useTexts(): { texts: Texts; language: string } {
  const { i18n } = useTranslation()
  return { texts: textsFor(i18n.language), language: i18n.language }
}
