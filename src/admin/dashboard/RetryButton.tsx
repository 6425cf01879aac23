'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { callRest } from '../rest.ts'
import { useTexts } from '../useTexts.ts'

/** Puts one request back into the queue, and says what became of it. */
export function RetryButton({ request, name }: { request: string; name: string }) {
  const { texts, language } = useTexts()
  const { refresh } = useRouter()
  const [said, setSaid] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const retry = async () => {
    setBusy(true)
    const answer = await callRest(`/api/requests/${request}?depth=0`, {
      language,
      method: 'PATCH',
      body: { action: 'retryDns' },
    })
    setBusy(false)
    setSaid(wordsFor(answer, texts.ui))
    if (answer.kind === 'ok') refresh()
  }
  return (
    <div>
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        disabled={isBusy}
        aria-label={`${texts.ui.retry}: ${name}`}
        onClick={() => void retry()}
      >
        {texts.ui.retry}
      </Button>
      <span role="status"> {said}</span>
    </div>
  )
}

function wordsFor(
  answer: Awaited<ReturnType<typeof callRest>>,
  { retried, connectionLost }: { retried: string; connectionLost: string },
): string {
  switch (answer.kind) {
    case 'ok':
      return retried
    case 'refused':
      return answer.refusal.message
    case 'lost':
      return connectionLost
  }
}
