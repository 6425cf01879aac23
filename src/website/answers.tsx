import type { ReactElement } from 'react'
import { publicDirectory, publicFact } from '#db/publicRegister.ts'
import { publicRequirements } from '#db/publicStandard.ts'
import type { Sql } from '#db/transaction.ts'
import { addressIn } from '#domain/website/address.ts'
import type { Page } from '#domain/website/paths.ts'
import { CheckPage } from './CheckPage.tsx'
import { DirectoryPage } from './DirectoryPage.tsx'
import { HomePage } from './HomePage.tsx'
import type { Shown } from './Layout.tsx'
import { StandardPage } from './StandardPage.tsx'

interface Asked {
  db: Sql
  shown: Shown
  /** Whatever stood behind the question mark; nobody vouches for its shape. */
  query: Readonly<Record<string, unknown>>
}

/** What each page shows below its title. */
export const ANSWERS: Record<Page, (asked: Asked) => Promise<ReactElement>> = {
  home: async ({ shown }) => <HomePage shown={shown} />,
  standard: async ({ db, shown }) => (
    <StandardPage shown={shown} requirements={await publicRequirements(db)} />
  ),
  check: async ({ db, shown, query }) => {
    const typed = typeof query['address'] === 'string' ? query['address'] : null
    const address = typed === null ? null : addressIn(typed, shown.zone)
    const fact = address?.ok && address.inZone ? await publicFact(db, address.host) : null
    return <CheckPage shown={shown} typed={typed ?? ''} address={address} fact={fact} />
  },
  directory: async ({ db, shown }) => <DirectoryPage shown={shown} entries={await publicDirectory(db)} />,
}
