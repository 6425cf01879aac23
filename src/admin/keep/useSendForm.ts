'use client'
import { useAuth, useDocumentInfo, useForm } from '@payloadcms/ui'
import type { User } from '#payload-types.ts'
import { hasSessionEnded } from '../hasSessionEnded.ts'
import { callRest, type Answer, type RefusalShown } from '../rest.ts'
import { askNews, type News } from '../stale/askNews.ts'
import { useTexts } from '../useTexts.ts'
import { forgetKept, keyOf } from './kept.ts'
import { filledIn, seenIn } from './typedIn.ts'

/** What became of a form that was sent. */
export type Sent =
  | { kind: 'ok'; body: Saved }
  | { kind: 'refused'; refusal: RefusalShown }
  /** Somebody else saved meanwhile, and it has to be decided whose words stay. */
  | { kind: 'stale'; news: News }
  /** Whoever typed it is not signed in any more. */
  | { kind: 'ended' }
  | { kind: 'lost' }

export interface Saved {
  doc?: { id: string }
  message?: string
}

/**
 * Sends the whole form as it stands, with what is given besides. Where the request was saved meanwhile without a change
 * to what the form would write, the form is sent once more as one that knows; nothing is lost by it.
 */
export function useSendForm(): (besides: object) => Promise<Sent> {
  const form = useForm()
  const { action: url = '', id, collectionSlug = '' } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { language } = useTexts()
  const owner = { user: user?.id ?? '', collection: collectionSlug, id }

  const send = async (besides: object): Promise<Answer<Saved>> => {
    const body = await form.createFormData({ ...besides }, { mergeOverrideData: true })
    return callRest<Saved>(url, { language, method: id ? 'PATCH' : 'POST', body })
  }
  const newsFor = async (answer: Answer<Saved>): Promise<News | null> => {
    if (answer.kind !== 'refused' || answer.refusal.code !== 'stale-page') return null
    const fields = form.getFields()
    const seenAt = seenIn(fields) ?? ''
    return askNews({ id: String(id), form: filledIn(fields), seenAt, language })
  }
  return async (besides) => {
    let answer = await send(besides)
    const news = await newsFor(answer)
    if (news && news.differences.length > 0) return { kind: 'stale', news }
    if (news) answer = await send({ status: news.status, ...besides, updatedAt: news.savedAt })
    if (answer.kind === 'ok') forgetKept(window.sessionStorage, keyOf(owner))
    if (answer.kind !== 'refused') return answer
    const { status } = answer
    return (await hasSessionEnded({ status, language, user: owner.user })) ? { kind: 'ended' } : answer
  }
}
