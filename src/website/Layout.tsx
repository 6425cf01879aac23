import type { ReactNode } from 'react'
import type { PublicOffice } from '#db/publicStandard.ts'
import { PAGES, PATHS, type Page, type PageLanguage } from '#domain/website/paths.ts'
import { fill } from '#i18n/fill.ts'
import type { Texts } from '#i18n/texts.ts'
import { openingText } from './openingText.ts'
import { STYLES } from './styles.ts'

/** What every page is told. */
export interface Shown {
  language: PageLanguage
  texts: Texts
  office: PublicOffice
  zone: string
}

interface Framed {
  shown: Shown
  /** Null for an answer that is none of the pages. */
  page: Page | null
  title: string
  children: ReactNode
}

/** The document around every public page: letterhead, navigation, content, and who stands behind it. */
export function Layout({ shown, page, title, children }: Framed) {
  const { language, texts, zone } = shown
  const { website } = texts
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} – ${website.title} ${zone}`}</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <style dangerouslySetInnerHTML={{ __html: STYLES }} />
      </head>
      <body>
        <a className="skip" href="#content">
          {website.skip}
        </a>
        <Header shown={shown} page={page} />
        <main id="content" tabIndex={-1}>
          <h1>{title}</h1>
          {children}
        </main>
        <Footer shown={shown} />
      </body>
    </html>
  )
}

function Header({ shown, page }: Pick<Framed, 'shown' | 'page'>) {
  const { language, texts, office } = shown
  const { website } = texts
  const other = language === 'id' ? 'en' : 'id'
  return (
    <header>
      <p className="letterhead">
        <span>{office.government}</span> <strong>{office.office}</strong>
      </p>
      <nav aria-label={website.navigation}>
        <ul>
          {PAGES.map((name) => (
            <li key={name}>
              <a href={PATHS[name][language]} aria-current={name === page ? 'page' : undefined}>
                {website.pages[name]}
              </a>
            </li>
          ))}
          <li className="apart">
            <a href={PATHS[page ?? 'home'][other]} lang={other} hrefLang={other}>
              {website.otherLanguage}
            </a>
          </li>
          <li>
            <a href="/admin">{website.signIn}</a>
          </li>
        </ul>
      </nav>
    </header>
  )
}

function Footer({ shown }: { shown: Shown }) {
  const { texts, office, language } = shown
  const { footer } = texts.website
  const { opens, closes } = openingText(office.hours, language)
  return (
    <footer>
      <address>
        <strong>{office.office}</strong>
        <br />
        {office.address}
        {office.phone && (
          <>
            <br />
            {fill(texts.letter.phone, { phone: office.phone })}
          </>
        )}
      </address>
      <p>
        {footer.hours}: {fill(footer.hoursText, { opens, closes })}
      </p>
      <p>{footer.noCookies}</p>
    </footer>
  )
}
