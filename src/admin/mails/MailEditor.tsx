'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useId, useState } from 'react'
import { z } from 'zod'
import type { Texts } from '#i18n/texts.ts'
import { useKept } from '../keep/useKept.ts'
import { callRest } from '../rest.ts'
import { useTexts } from '../useTexts.ts'

interface Props {
  /** Which text, as the settings call it. */
  name: string
  /** What is sent at present. */
  text: string
  isOwn: boolean
}

const TEXT = z.string()

/** One text to be rewritten, saved by itself; what is typed is kept until then. */
export function MailEditor({ name, text, isOwn }: Props) {
  const { texts, language } = useTexts()
  const { refresh } = useRouter()
  const field = useId()
  const { value: written, change, forget } = useKept({ place: `mails/${name}`, initial: text, schema: TEXT })
  const [said, setSaid] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const save = async (wanted: string | null) => {
    setBusy(true)
    const body = { mailTexts: { [name]: wanted } }
    const answer = await callRest('/api/globals/service?depth=0', { language, method: 'POST', body })
    setBusy(false)
    setSaid(answer.kind === 'ok' ? null : wordsFor(answer, texts.ui.connectionLost))
    if (answer.kind !== 'ok') return
    forget()
    refresh()
  }
  return (
    <div>
      <label htmlFor={field}>{texts.ui.mailEdit}</label>
      <textarea
        id={field}
        className="mail-preview__text mail-preview__editor"
        rows={10}
        value={written}
        onChange={({ target }) => change(target.value)}
      />
      <div className="mail-preview__buttons">
        <Button size="small" margin={false} disabled={isBusy} onClick={() => void save(written)}>
          {texts.ui.mailSave}
        </Button>
        {isOwn && (
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            disabled={isBusy}
            onClick={() => void save(null)}
          >
            {texts.ui.mailRestore}
          </Button>
        )}
      </div>
      <p role="status">{said ?? stands({ isChanged: written !== text, isOwn }, texts.ui)}</p>
    </div>
  )
}

/** What the text in the field is: not saved yet, an administrator's, or ours, of which nothing need be said. */
function stands({ isChanged, isOwn }: { isChanged: boolean; isOwn: boolean }, ui: Texts['ui']): string {
  if (isChanged) return ui.mailUnsaved
  return isOwn ? ui.mailOwn : ''
}

type Failed = Exclude<Awaited<ReturnType<typeof callRest>>, { kind: 'ok' }>

function wordsFor(answer: Failed, lost: string): string {
  if (answer.kind === 'lost') return lost
  return answer.refusal.errors[0]?.message ?? answer.refusal.message
}
