import { renderToStaticMarkup } from 'react-dom/server'
import { publicOffice } from '#db/publicStandard.ts'
import type { Sql } from '#db/transaction.ts'
import type { Page, PageLanguage } from '#domain/website/paths.ts'
import { fill } from '#i18n/fill.ts'
import { textsFor } from '#i18n/label.ts'
import { ANSWERS, type Answered } from './answers.tsx'
import { Layout, type Shown } from './Layout.tsx'

interface Wanted {
  db: Sql
  zone: string
  /** Null: there is no such page. */
  page: Page | null
  language: PageLanguage
  query: Readonly<Record<string, unknown>>
  answered?: Answered | null
}

/** One page as HTML. React escapes whatever comes from outside. */
export async function renderPage({
  db,
  zone,
  page,
  language,
  query,
  answered = null,
}: Wanted): Promise<string> {
  const shown: Shown = { language, texts: textsFor(language), office: await publicOffice(db), zone }
  const { home, notFound, pages } = shown.texts.website
  const content = page ? await ANSWERS[page]({ db, shown, query, answered }) : <p>{notFound.text}</p>
  const title = page === 'home' ? fill(home.title, { zone }) : page ? pages[page] : notFound.title
  return `<!doctype html>${renderToStaticMarkup(
    <Layout shown={shown} page={page} title={title}>
      {content}
    </Layout>,
  )}`
}
