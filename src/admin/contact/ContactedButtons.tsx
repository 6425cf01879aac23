'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { CONTACT_WAYS, type ContactWay } from '#domain/mail/contactTask.ts'
import { callRest } from '../rest.ts'
import { useTexts } from '../useTexts.ts'

/** Notes in which way somebody was told what no mail could tell. */
export function ContactedButtons({ notice }: { notice: string }) {
  const { texts, language } = useTexts()
  const { refresh } = useRouter()
  const [said, setSaid] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const note = async (way: ContactWay) => {
    setBusy(true)
    const path = `/api/notifications/${notice}/contacted`
    const answer = await callRest(path, { language, method: 'POST', body: { way } })
    setBusy(false)
    if (answer.kind === 'ok') return refresh()
    setSaid(answer.kind === 'refused' ? answer.refusal.message : texts.ui.connectionLost)
  }
  return (
    <div className="contact-buttons">
      {CONTACT_WAYS.map((way) => (
        <Button
          key={way}
          buttonStyle="secondary"
          size="small"
          margin={false}
          disabled={isBusy}
          onClick={() => void note(way)}
        >
          {texts.contactDone[way]}
        </Button>
      ))}
      <span role="status">{said}</span>
    </div>
  )
}
