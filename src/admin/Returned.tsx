'use client'
import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import type { User } from '#payload-types.ts'
import { useActions } from './actions/useActions.ts'
import { ReturnedList } from './returned/ReturnedList.tsx'

/** After a return for correction: what was asked for, and what became of it, for the unit and for staff. */
export function Returned() {
  const { id, data } = useDocumentInfo()
  const isTold = SHOWN.has(String(data?.['status'])) && Number(data?.['returns']) > 0
  return id && isTold ? <Told id={String(id)} times={Number(data?.['returns'])} /> : null
}

/** As long as it matters to somebody: until the decision. */
const SHOWN: ReadonlySet<string> = new Set(['revision', 'submitted', 'in-review'])

function Told({ id, times }: { id: string; times: number }) {
  const { user } = useAuth<User>()
  const { offer } = useActions(id)
  if (!offer?.sinceReturn) return null
  const isBack = offer.status === 'revision'
  return (
    <ReturnedList
      request={id}
      since={offer.sinceReturn}
      times={times}
      isBack={isBack}
      isTheirs={isBack && offer.actions.some(({ action }) => action === 'submit')}
      isUnit={user?.role === 'agency'}
    />
  )
}
