import type { MailOffice } from '#domain/mail/facts.ts'
import { ownTextKey, type MailTextKey, type OwnTexts } from '#domain/mail/ownTexts.ts'
import { textsFor } from '#i18n/label.ts'
import { renderMail } from '#i18n/mail/renderMail.ts'
import { sampleFacts } from '#i18n/mail/sampleFacts.ts'
import { MailEditor } from './MailEditor.tsx'

export interface Around {
  office: MailOffice
  own: OwnTexts
  link: string
  /** Of the panel; the mails are shown in both. */
  language: string
}

/** A mail to one side in one language as it would arrive, and its text to be rewritten. */
export function MailVariant({ variant, around }: { variant: MailTextKey; around: Around }) {
  const { kind, side, language } = variant
  const name = ownTextKey(variant)
  const ownText = around.own[name] ?? null
  const facts = sampleFacts(kind, { isStaff: side === 'staff', language, office: around.office, ownText })
  const { subject, text, html } = renderMail(facts, around.link)
  const ours = textsFor(language).mails[kind][side]?.join('\n\n') ?? ''
  return (
    <section>
      <h3>
        {textsFor(around.language).mailSides[side]} · {language === 'en' ? 'English' : 'Bahasa Indonesia'}
      </h3>
      <p>
        <strong>{subject}</strong>
      </p>
      {/* Nothing in it may run or be loaded, whatever it holds. */}
      <iframe className="mail-preview" sandbox="" srcDoc={html} title={subject} loading="lazy" />
      <pre className="mail-preview__text">{text}</pre>
      <MailEditor key={ownText} name={name} text={ownText ?? ours} isOwn={ownText !== null} />
    </section>
  )
}
