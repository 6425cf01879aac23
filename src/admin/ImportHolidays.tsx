'use client'
import { useAuth } from '@payloadcms/ui'
import type { User } from '#payload-types.ts'
import { ImportForm } from './holidays/ImportForm.tsx'
import { useTexts } from './useTexts.ts'

/** Above the list of holidays, for administrators: a decree as a file, looked at before it counts. */
export function ImportHolidays() {
  const { texts } = useTexts()
  const { user } = useAuth<User>()
  if (user?.role !== 'admin') return null
  return (
    <details className="office-note holiday-import">
      <summary>{texts.ui.holidayImport}</summary>
      <ImportForm />
    </details>
  )
}
