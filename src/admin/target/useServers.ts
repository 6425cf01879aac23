'use client'
import { useEffect, useState } from 'react'
import type { Service } from '#payload-types.ts'
import { callRest } from '../rest.ts'
import { useTexts } from '../useTexts.ts'

type Servers = NonNullable<Service['servers']>

/** The office's own servers from the settings; null until they are there. */
export function useServers(): Servers | null {
  const { language } = useTexts()
  const [servers, setServers] = useState<Servers | null>(null)
  useEffect(() => {
    const abort = new AbortController()
    const path = '/api/globals/service?depth=0&select[servers]=true'
    void callRest<Service>(path, { language, signal: abort.signal }).then((answer) => {
      if (answer.kind === 'ok') setServers(answer.body.servers ?? [])
    })
    return () => abort.abort()
  }, [language])
  return servers
}
