'use client'
import { useEffect, useState } from 'react'
import type { Requirement } from '#payload-types.ts'
import { callRest } from '../rest.ts'
import { useTexts } from '../useTexts.ts'

const QUERY =
  'depth=0&limit=100&sort=order&select[code]=true&select[label]=true&select[labelEn]=true&select[form]=true'
const PATH = `/api/requirements?${QUERY}&select[obligations]=true&select[active]=true`

export type RequirementLine = Pick<
  Requirement,
  'id' | 'code' | 'form' | 'label' | 'labelEn' | 'obligations' | 'active'
>

/** The requirement matrix in its own order; null until it is there. */
export function useRequirements(): RequirementLine[] | null {
  const { language } = useTexts()
  const [lines, setLines] = useState<RequirementLine[] | null>(null)
  useEffect(() => {
    let isGone = false
    void shared(language).then((found) => {
      if (found && !isGone) setLines(found)
    })
    return () => {
      isGone = true
    }
  }, [language])
  return lines
}

const underway = new Map<string, Promise<RequirementLine[] | null>>()

/** Many parts of a page ask at once; they share the answer, and who asks later asks anew. */
function shared(language: string): Promise<RequirementLine[] | null> {
  const asked = underway.get(language) ?? ask(language)
  underway.set(language, asked)
  void asked.finally(() => underway.delete(language))
  return asked
}

async function ask(language: string): Promise<RequirementLine[] | null> {
  const answer = await callRest<{ docs: RequirementLine[] }>(PATH, { language })
  return answer.kind === 'ok' ? answer.body.docs : null
}

/** What a requirement is called in the panel's language. */
export function nameOf(
  { label, labelEn }: Pick<RequirementLine, 'label' | 'labelEn'>,
  language: string,
): string {
  return language.startsWith('en') ? labelEn || label : label
}
