'use client'
import { useAuth } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { z } from 'zod'
import type { User } from '#payload-types.ts'
import { forgetKept, keyOf, parsed, readKept, writeKept } from './kept.ts'

interface Kept<T> {
  value: T
  change: (value: T) => void
  /** It was saved, or is not wanted any more. */
  forget: () => void
}

interface Entered<T> {
  /** What it is entered for; unlike every other place of the panel. */
  place: string
  initial: T
  schema: z.ZodType<T>
}

/**
 * What is entered beside the document's own form outlasts the page as the form does: a dialog that was closed by mistake, a
 * page loaded anew, a session that ended bring it back, until it is saved or given up.
 */
export function useKept<T>({ place, initial, schema }: Entered<T>): Kept<T> {
  const { user } = useAuth<User>()
  const key = keyOf({ user: user?.id ?? '', collection: 'entered', id: place })
  const [value, setValue] = useState(initial)
  useEffect(() => {
    // Not at once: the server has drawn what stands in the database.
    const mine = readKept(window.sessionStorage, key, new Date())?.typed[WHOLE]?.mine
    const found = schema.safeParse(typeof mine === 'string' ? parsed(mine) : undefined)
    if (found.success) setValue(found.data)
  }, [key, schema])
  const forget = () => forgetKept(window.sessionStorage, key)
  const change = (next: T) => {
    setValue(next)
    const [base, mine] = [JSON.stringify(initial), JSON.stringify(next)]
    if (base === mine) return forget()
    const at = new Date().toISOString()
    writeKept(window.sessionStorage, key, { at, seenAt: null, typed: { [WHOLE]: { base, mine } } })
  }
  return { value, change, forget }
}

/** It is kept as one, whatever it consists of. */
const WHOLE = 'whole'
