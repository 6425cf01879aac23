'use client'
import { useEffect, useState } from 'react'
import type { Requirement } from '#payload-types.ts'
import { sharedGet } from '../sharedGet.ts'
import { useTexts } from '../useTexts.ts'

const QUERY =
  'depth=0&limit=100&sort=order&select[code]=true&select[label]=true&select[labelEn]=true&select[form]=true'
const PATH = `/api/requirements?${QUERY}&select[obligations]=true&select[active]=true&select[guidance]=true`

export type RequirementLine = Pick<
  Requirement,
  'id' | 'code' | 'form' | 'label' | 'labelEn' | 'obligations' | 'active' | 'guidance'
>

/** The requirement matrix in its own order; null until it is there. */
export function useRequirements(): RequirementLine[] | null {
  const { language } = useTexts()
  const [lines, setLines] = useState<RequirementLine[] | null>(null)
  useEffect(() => {
    let isGone = false
    void sharedGet<{ docs: RequirementLine[] }>(PATH, { language }).then((answer) => {
      if (answer.kind === 'ok' && !isGone) setLines(answer.body.docs)
    })
    return () => {
      isGone = true
    }
  }, [language])
  return lines
}
