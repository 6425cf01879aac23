'use client'
import { useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useRef, useState, useTransition } from 'react'
import type { ComplaintAction } from '#domain/complaint/transitions.ts'
import type { Correction } from '#domain/request/corrections.ts'
import type { RequestAction } from '#domain/request/transitions.ts'
import { callRest, type Answer, type FieldProblem, type RefusalShown } from '../rest.ts'
import { useTexts } from '../useTexts.ts'

export interface Wish {
  action: RequestAction | ComplaintAction
  note?: string
  reasonCode?: string
  assignee?: string
  corrections?: readonly Correction[]
  /** Of the plan that was on the screen. */
  planHash?: string
}

export type Outcome =
  | { kind: 'none' }
  | { kind: 'saving' }
  | { kind: 'done' }
  | { kind: 'refused'; refusal: RefusalShown }
  | { kind: 'lost' }

/**
 * Saves the whole form together with an action, so that nothing typed is lost: accepted, the page is drawn anew from
 * the server; refused or lost, the form stays as it is. Payload's own `submit` tells its caller neither the refusal nor
 * the difference to a lost connection, and shows but the first of several problems.
 */
export function useSaveAction() {
  const form = useForm()
  const { action: url } = useDocumentInfo()
  const { language } = useTexts()
  const router = useRouter()
  const wasModified = useFormModified()
  const running = useRef(false)
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' })
  const [refreshing, startRefresh] = useTransition()

  const save = async (wish: Wish) => {
    // State would come too late for the second half of a double click.
    if (running.current || !url) return
    running.current = true
    setOutcome({ kind: 'saving' })
    form.setProcessing(true)
    // Without the status this page knows: when it is out of date the action shall be refused, not a write of the status.
    const body = await form.createFormData({ ...wish, status: undefined }, { mergeOverrideData: true })
    const answer = await callRest(url, { language, method: 'PATCH', body })
    form.setProcessing(false)
    running.current = false
    if (answer.kind === 'ok') {
      form.setModified(false)
      startRefresh(() => router.refresh())
    } else if (answer.kind === 'refused') {
      showBesideFields(form, answer.refusal.errors)
      if (wasModified) setTimeout(() => form.setModified(true), FORM_RESTS_MS)
    }
    setOutcome(outcomeOf(answer))
  }
  return { save, outcome, refreshing }
}

function outcomeOf(answer: Answer<unknown>): Outcome {
  if (answer.kind === 'refused') return { kind: 'refused', refusal: answer.refusal }
  return answer.kind === 'ok' ? { kind: 'done' } : { kind: 'lost' }
}

/** Longer than the form waits before it asks the server about its own changes. */
const FORM_RESTS_MS = 500

/**
 * Only where there is a field: Payload would invent one for any other path and send it along with the next save. A form
 * that counts as modified is validated anew at once, which would take the marks away before anybody saw them.
 */
function showBesideFields(form: ReturnType<typeof useForm>, problems: readonly FieldProblem[]): void {
  const fields = form.getFields()
  form.setModified(false)
  form.dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: problems.filter(({ path }) => path in fields) })
  form.setSubmitted(true)
}
