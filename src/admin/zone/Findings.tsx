'use client'
import { Link } from '@payloadcms/ui'
import { useState } from 'react'
import type { ComparedRecord, FindingKind } from '#domain/dns/drift.ts'
import { Badge } from '../StatusBadge.tsx'
import { NotAnswered } from '../NotAnswered.tsx'
import { useAnswer } from '../useAnswer.ts'
import { useTexts } from '../useTexts.ts'
import { Pages } from './Pages.tsx'
import { RecordWords } from './RecordWords.tsx'
import { SettleFinding } from './SettleFinding.tsx'

interface FindingShown {
  id: string
  kind: FindingKind
  subdomain: string | null
  unit: string | null
  expected: ComparedRecord | null
  found: ComparedRecord | null
}

/** One page of `GET /api/zone/findings`. */
interface FindingsPage {
  docs: FindingShown[]
  totalDocs: number
  page: number
  totalPages: number
}

/** Where the register and the zone differ, with both sides and what can be done. */
export function Findings() {
  const { texts } = useTexts()
  const [page, setPage] = useState(1)
  const { body, failed, again } = useAnswer<FindingsPage>(`/api/zone/findings?page=${page}`)
  if (failed || !body) return <NotAnswered failed={failed} again={again} about={texts.zone.findingsTitle} />
  const { docs, totalDocs, totalPages } = body
  return (
    <section className="zone-table__section" aria-labelledby="zone-findings">
      <h2 id="zone-findings">
        {texts.zone.findingsTitle}
        {totalDocs > 0 && ` (${totalDocs})`}
      </h2>
      <p>{texts.zone[totalDocs > 0 ? 'findingsHint' : 'findingsNone']}</p>
      {docs.length > 0 && (
        <ul className="zone-findings">
          {docs.map((finding) => (
            <FindingItem key={finding.id} finding={finding} />
          ))}
        </ul>
      )}
      <Pages page={page} totalPages={totalPages} onTurn={setPage} />
    </section>
  )
}

function FindingItem({ finding }: { finding: FindingShown }) {
  const { kind, subdomain, unit, expected, found } = finding
  const { texts } = useTexts()
  const name = expected?.name ?? found?.name ?? ''
  return (
    <li>
      <h3>
        {subdomain ? <Link href={`/admin/collections/subdomains/${subdomain}`}>{name}</Link> : name}{' '}
        <Badge tone="attention" text={texts.findingKinds[kind]} />
        {unit && <span className="zone-table__unit"> {unit}</span>}
      </h3>
      <dl>
        <dt>{texts.zone.inRegister}</dt>
        <dd>
          <RecordWords record={expected} />
        </dd>
        <dt>{texts.zone.inZone}</dt>
        <dd>
          <RecordWords record={found} />
        </dd>
        <dt>{texts.zone.whatToDo}</dt>
        <dd>{texts.findingAdvice[kind]}</dd>
      </dl>
      <SettleFinding finding={finding} />
    </li>
  )
}
