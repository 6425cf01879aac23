'use client'
import { useEffect, useState } from 'react'
import type { User } from '#payload-types.ts'
import { callRest } from '../rest.ts'
import { useTexts } from '../useTexts.ts'

type Caseworker = Pick<User, 'id' | 'name' | 'role'>

const PATH =
  '/api/users?depth=0&limit=200&sort=name&where[role][in]=officer,head&where[disabled][not_equals]=true' +
  '&select[name]=true&select[role]=true'

/** Officers and heads to whom work can be assigned; null until they are there. */
export function useStaff(): Caseworker[] | null {
  const { language } = useTexts()
  const [staff, setStaff] = useState<Caseworker[] | null>(null)
  useEffect(() => {
    const abort = new AbortController()
    void callRest<{ docs: Caseworker[] }>(PATH, { language, signal: abort.signal }).then((answer) => {
      if (answer.kind === 'ok') setStaff(answer.body.docs)
    })
    return () => abort.abort()
  }, [language])
  return staff
}
