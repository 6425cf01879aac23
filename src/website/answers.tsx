import type { ReactElement } from 'react'
import { publicDirectory, publicFact } from '#db/publicRegister.ts'
import { publicRequirements } from '#db/publicStandard.ts'
import type { Sql } from '#db/transaction.ts'
import type { Receipt } from '#complaint/lodge.ts'
import type { Tracked } from '#complaint/track.ts'
import type { Refused } from '#domain/request/refusals.ts'
import { addressIn } from '#domain/website/address.ts'
import type { Page } from '#domain/website/paths.ts'
import { CheckPage } from './CheckPage.tsx'
import { ComplainPage } from './ComplainPage.tsx'
import { DirectoryPage } from './DirectoryPage.tsx'
import { HomePage } from './HomePage.tsx'
import type { Shown } from './Layout.tsx'
import { StandardPage } from './StandardPage.tsx'
import { TrackPage } from './TrackPage.tsx'

interface Asked {
  db: Sql
  shown: Shown
  /** Whatever stood behind the question mark; nobody vouches for its shape. */
  query: Readonly<Record<string, unknown>>
  /** What came of sending the page's form; null where the page is only read. */
  answered: Answered | null
}

/** What a page with a form says after it was sent. */
export interface Answered {
  refusal?: Refused | null
  /** What was typed, in the shape of JSON. */
  typed?: Readonly<Record<string, unknown>>
  receipt?: Receipt
  tracked?: Tracked
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
  complain: async ({ shown, query, answered }) => (
    <ComplainPage shown={shown} answered={answered} typed={answered?.typed ?? reported(query)} />
  ),
  track: async ({ shown, query, answered }) => (
    <TrackPage shown={shown} answered={answered} typed={answered?.typed ?? { number: query['number'] }} />
  ),
  directory: async ({ db, shown }) => <DirectoryPage shown={shown} entries={await publicDirectory(db)} />,
}

/** What the page that checks addresses hands on. */
function reported({ host, category }: Asked['query']): Answered['typed'] {
  return { ...(category === 'harmful-content' && { classification: 'complaint', category }), host }
}
