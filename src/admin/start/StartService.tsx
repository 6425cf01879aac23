'use client'
import { Became } from '../Became.tsx'
import { useNewRequest } from '../useNewRequest.ts'
import { useTexts } from '../useTexts.ts'
import type { RequestType } from '#domain/request/status.ts'

interface Props {
  type: RequestType
  label: string
  /** Of which subdomain, where the list of a unit's own offers it. */
  subdomain?: string
  isMain?: boolean
}

/** Makes the draft and opens it: from then on nothing that is filled in or handed in can be lost. */
export function StartService({ type, label, subdomain, isMain = false }: Props) {
  const { texts } = useTexts()
  const { begin, outcome } = useNewRequest()
  const isBusy = outcome.kind === 'saving'
  return (
    <>
      <button
        type="button"
        className={`office-button${isMain ? ' office-button--main' : ''}`}
        aria-busy={isBusy}
        onClick={() => void begin({ type, ...(subdomain ? { subdomain } : {}) })}
      >
        {isBusy ? texts.ui.loading : label}
      </button>
      <Became outcome={outcome} />
    </>
  )
}
