'use client'
import { Gutter } from '@payloadcms/ui'
import { useState } from 'react'
import { ZoneAge } from '../name/ZoneAge.tsx'
import { useTexts } from '../useTexts.ts'
import { useZone, type ZonePage, type ZoneQuestion } from './useZone.ts'
import { Findings } from './Findings.tsx'
import { Pages } from './Pages.tsx'
import { ProviderPlan } from './ProviderPlan.tsx'
import { ZoneFilter } from './ZoneFilter.tsx'
import { ZoneRoom } from './ZoneRoom.tsx'
import { ZoneRow } from './ZoneRow.tsx'

/** Every record of the zone: filtered by whose it is and by text, a page at a time. */
export function ZoneTable() {
  const { texts } = useTexts()
  const [question, setQuestion] = useState<ZoneQuestion>({ only: '', search: '', page: 1 })
  const { found, failed } = useZone(question)
  return (
    <Gutter className="zone-table">
      <h1>{texts.ui.zoneTitle}</h1>
      <p>{texts.ui.zoneHint}</p>
      {found && <ZoneAge zone={found.zone} />}
      {found?.room && <ZoneRoom room={found.room} />}
      <ProviderPlan />
      <Findings />
      <ZoneFilter
        question={question}
        counts={found?.counts ?? null}
        onChange={(changed) => setQuestion({ ...question, page: 1, ...changed })}
      />
      {failed && (
        <p className="office-note office-note--bad" role="alert">
          {texts.ui.connectionLost}
        </p>
      )}
      {!found && !failed && <p className="office-note">{texts.ui.loading}</p>}
      {found && <Records found={found} />}
      {found && <Pages {...found} onTurn={(page) => setQuestion({ ...question, page })} />}
    </Gutter>
  )
}

function Records({ found }: { found: ZonePage }) {
  const { texts } = useTexts()
  if (found.docs.length === 0) return <p className="office-note">{texts.ui.zoneEmpty}</p>
  return (
    <div className="zone-table__scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.ui.zoneName}</th>
            <th scope="col">{texts.ui.zoneType}</th>
            <th scope="col">{texts.ui.zoneContent}</th>
            <th scope="col">{texts.ui.zoneWhose}</th>
          </tr>
        </thead>
        <tbody>
          {found.docs.map((record) => (
            <ZoneRow key={record.id} record={record} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
