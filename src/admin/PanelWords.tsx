'use client'
import { useTranslation } from '@payloadcms/ui'
import { registerLocale, setDefaultLocale } from 'react-datepicker'
import { useEffect, type ReactNode } from 'react'
import { mendWords } from './words/mends.ts'
import { useTexts } from './useTexts.ts'

/** Gives words to what Payload draws without, and months to its calendars before the first of them is drawn. */
export function PanelWords({ children }: { children: ReactNode }) {
  const { texts } = useTexts()
  useMonths()
  useEffect(() => {
    mendWords(document, texts)
    const watch = new MutationObserver(() => mendWords(document, texts))
    const attributeFilter = ['aria-label', 'aria-checked', 'title', 'placeholder', 'class']
    const inside = { childList: true, subtree: true, characterData: true }
    watch.observe(document.body, { ...inside, attributes: true, attributeFilter })
    return () => watch.disconnect()
  }, [texts])
  return children
}

/** Payload registers them only once a calendar stands on the screen, in English, and does not draw it anew. */
function useMonths(): void {
  const { dateFNS } = useTranslation().i18n
  // The server draws for people of both languages at once.
  if (!dateFNS || typeof window === 'undefined') return
  // Payload's own names for the two.
  const name = dateFNS.code === 'id' ? 'id' : 'enUS'
  registerLocale(name, dateFNS)
  setDefaultLocale(name)
}
