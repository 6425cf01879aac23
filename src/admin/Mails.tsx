import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import type { MailOffice } from '#domain/mail/facts.ts'
import { ownTextsIn } from '#domain/mail/ownTexts.ts'
import { NOTICE_KINDS, type NoticeKind } from '#domain/notices.ts'
import { textsFor } from '#i18n/label.ts'
import type { Service } from '#payload-types.ts'
import { runtime } from '#runtime.ts'
import { MailKind } from './mails/MailKind.tsx'
import { PanelPage } from './PanelPage.tsx'

/**
 * Every mail that the service sends, to be rewritten; the kind that the address names stands open, as it is written for an
 * invented case. For administrators.
 */
export async function Mails(page: AdminViewServerProps) {
  const { req } = page.initPageResult
  const { user, payload, i18n } = req
  if (!user) redirect('/admin/login?redirect=/admin/mails')
  if (user.role !== 'admin') redirect('/admin')
  const service = await payload.findGlobal({ slug: 'service', depth: 0, req, user, overrideAccess: false })
  const opened = kindNamed(page.searchParams?.['kind'])
  const { ui } = textsFor(i18n.language)
  const around = {
    office: officeOf(service),
    own: ownTextsIn(service.mailTexts),
    link: `${runtime().env.PUBLIC_URL}/admin`,
    language: i18n.language,
  }
  return (
    <PanelPage page={page} title={ui.mailsTitle}>
      <Gutter className="mails">
        <h1>{ui.mailsTitle}</h1>
        <p>{ui.mailsHint}</p>
        {NOTICE_KINDS.map((kind) => (
          <MailKind key={kind} kind={kind} around={around} isOpen={kind === opened} />
        ))}
      </Gutter>
    </PanelPage>
  )
}

function kindNamed(sought: unknown): NoticeKind | undefined {
  return NOTICE_KINDS.find((kind) => kind === sought)
}

function officeOf({ government, office, address, phone }: Service): MailOffice {
  return { government: government ?? '', office: office ?? '', address: address ?? '', phone: phone ?? '' }
}
