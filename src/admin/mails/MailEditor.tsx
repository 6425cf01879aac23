'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useId, useState } from 'react'
import { callRest } from '../rest.ts'
import { useTexts } from '../useTexts.ts'

interface Props {
  /** Which text, as the settings call it. */
  name: string
  /** What is sent at present. */
  text: string
  isOwn: boolean
}

/** One text to be rewritten, saved by itself. */
export function MailEditor({ name, text, isOwn }: Props) {
  const { texts, language } = useTexts()
  const { refresh } = useRouter()
  const field = useId()
  const [written, setWritten] = useState(text)
  const [said, setSaid] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const save = async (wanted: string | null) => {
    setBusy(true)
    const body = { mailTexts: { [name]: wanted } }
    const answer = await callRest('/api/globals/service?depth=0', { language, method: 'POST', body })
    setBusy(false)
    setSaid(answer.kind === 'ok' ? null : wordsFor(answer, texts.ui.connectionLost))
    if (answer.kind === 'ok') refresh()
  }
  return (
    <div>
      <label htmlFor={field}>{texts.ui.mailEdit}</label>
      <textarea
        id={field}
        className="mail-preview__text mail-preview__editor"
        rows={10}
        value={written}
        onChange={({ target }) => setWritten(target.value)}
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
      <p role="status">{said ?? (isOwn ? texts.ui.mailOwn : '')}</p>
    </div>
  )
}

type Failed = Exclude<Awaited<ReturnType<typeof callRest>>, { kind: 'ok' }>

function wordsFor(answer: Failed, lost: string): string {
  if (answer.kind === 'lost') return lost
  return answer.refusal.errors[0]?.message ?? answer.refusal.message
}
