import { Link } from '@payloadcms/ui'
import { MAIL_LANGUAGES, MAIL_SIDES, ownTextKey } from '#domain/mail/ownTexts.ts'
import type { NoticeKind } from '#domain/notices.ts'
import { textsFor } from '#i18n/label.ts'
import { Badge } from '../StatusBadge.tsx'
import { MailVariant, type Around } from './MailVariant.tsx'

interface Props {
  kind: NoticeKind
  around: Around
  isOpen: boolean
}

/**
 * One kind of mail, to whom it goes and in each language. Only an open one is written out: all of them together would make
 * the page a megabyte.
 */
export function MailKind({ kind, around, isOpen }: Props) {
  const texts = textsFor(around.language)
  const sides = MAIL_SIDES.filter((side) => side in texts.mails[kind])
  const variants = sides.flatMap((side) => MAIL_LANGUAGES.map((language) => ({ kind, side, language })))
  const isRewritten = variants.some((variant) => ownTextKey(variant) in around.own)
  return (
    <article className="office-note" id={kind}>
      <h2 className="mails__kind">
        <Link href={isOpen ? '/admin/mails' : `/admin/mails?kind=${kind}#${kind}`} aria-expanded={isOpen}>
          {texts.notices[kind]}
        </Link>{' '}
        {isRewritten && <Badge tone="attention" text={texts.ui.mailRewritten} />}
      </h2>
      {isOpen &&
        variants.map((variant) => (
          <MailVariant key={ownTextKey(variant)} variant={variant} around={around} />
        ))}
    </article>
  )
}
