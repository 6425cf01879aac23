import type { MailOffice } from '#domain/mail/facts.ts'
import type { NoticeKind } from '#domain/notices.ts'
import { textsFor } from '#i18n/label.ts'
import { renderMail } from '#i18n/mail/renderMail.ts'
import { sampleFacts } from '#i18n/mail/sampleFacts.ts'

interface Props {
  kind: NoticeKind
  office: MailOffice
  link: string
  /** Of the panel; the mails are shown in both. */
  language: string
}

const SIDES = ['unit', 'staff'] as const
const LANGUAGES = ['id', 'en'] as const

/** One kind of mail, to whom it goes and in each language, behind a line that opens it. */
export function MailPreview({ kind, office, link, language }: Props) {
  const texts = textsFor(language)
  const sides = SIDES.filter((side) => side in texts.mails[kind])
  const variants = sides.flatMap((side) => LANGUAGES.map((written) => ({ side, written })))
  return (
    <details className="office-note">
      <summary>{texts.notices[kind]}</summary>
      {variants.map(({ side, written }) => {
        const facts = sampleFacts(kind, { isStaff: side === 'staff', language: written, office })
        const { subject, text, html } = renderMail(facts, link)
        return (
          <section key={`${side} ${written}`}>
            <h3>
              {texts.mailSides[side]} · {written === 'en' ? 'English' : 'Bahasa Indonesia'}
            </h3>
            <p>
              <strong>{subject}</strong>
            </p>
            {/* Nothing in it may run or be loaded, whatever it holds. */}
            <iframe className="mail-preview" sandbox="" srcDoc={html} title={subject} loading="lazy" />
            <pre className="mail-preview__text">{text}</pre>
          </section>
        )
      })}
    </details>
  )
}
