'use client'
import { useForm, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useRef, useState, useTransition } from 'react'
import type { ComplaintAction } from '#domain/complaint/transitions.ts'
import type { Correction } from '#domain/request/corrections.ts'
import type { RequestAction } from '#domain/request/transitions.ts'
import { markFields } from '../keep/markFields.ts'
import { useSendForm, type Sent } from '../keep/useSendForm.ts'

export interface Wish {
  action: RequestAction | ComplaintAction
  note?: string
  reasonCode?: string
  assignee?: string
  corrections?: readonly Correction[]
  /** Of the plan that was on the screen. */
  planHash?: string
}

export type Outcome = { kind: 'none' } | { kind: 'saving' } | { kind: 'done' } | Exclude<Sent, { kind: 'ok' }>

/**
 * Saves the whole form together with an action, so that nothing typed is lost: accepted, the page is drawn anew from
 * the server; refused or lost, the form stays as it is.
 */
export function useSaveAction() {
  const form = useForm()
  const send = useSendForm()
  const router = useRouter()
  const wasModified = useFormModified()
  const running = useRef(false)
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' })
  const [refreshing, startRefresh] = useTransition()

  const save = async (wish: Wish) => {
    // State would come too late for the second half of a double click.
    if (running.current) return
    running.current = true
    setOutcome({ kind: 'saving' })
    form.setProcessing(true)
    // Without the status this page knows: when it is out of date the action shall be refused, not a write of the status.
    const sent = await send({ ...wish, status: undefined })
    form.setProcessing(false)
    running.current = false
    if (sent.kind === 'ok') {
      form.setModified(false)
      startRefresh(() => router.refresh())
    } else if (sent.kind === 'refused') {
      markFields(form, { problems: sent.refusal.errors, wasModified })
    }
    setOutcome(sent.kind === 'ok' ? { kind: 'done' } : sent)
  }
  return { save, outcome, refreshing }
}
