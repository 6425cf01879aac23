'use client'
import { useForm } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { saysTheSame } from '#domain/request/formVersions.ts'
import { tellSaveNote } from '../keep/saveNote.ts'
import type { News } from './askNews.ts'
import { settled, type Choices } from './compareVersions.ts'

/**
 * Puts what was chosen into the form, and lets the form know what is stored now, so that its next save goes through.
 * Nothing is saved by it.
 */
export function useSettle(): (news: Pick<News, 'form' | 'stored'>, choices: Choices) => void {
  const form = useForm()
  const router = useRouter()
  return ({ form: seen, stored }, choices) => {
    const fields = form.getFields()
    const put = (path: string, value: unknown) => {
      const initialValue = stored[path] ?? null
      const field = fields[path]
      if (!field || (saysTheSame(field.value, value) && saysTheSame(field.initialValue, initialValue))) return
      form.dispatchFields({ type: 'UPDATE', path, value, initialValue })
    }
    const values = settled(seen, stored, choices)
    for (const [path, value] of Object.entries(values)) put(path, value)
    for (const path of ['updatedAt', 'status']) if (stored[path] !== undefined) put(path, stored[path])
    const isTouched = Object.entries(values).some(([path, value]) => !saysTheSame(value, stored[path]))
    form.setModified(isTouched)
    form.setIsValid(true)
    tellSaveNote({ kind: isTouched ? 'settled' : 'none' })
    if (!isTouched) router.refresh()
  }
}
