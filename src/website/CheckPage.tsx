import type { PublicFact } from '#db/publicRegister.ts'
import type { Address } from '#domain/website/address.ts'
import { PATHS } from '#domain/website/paths.ts'
import { fill } from '#i18n/fill.ts'
import { officeDayText } from '#i18n/instantText.ts'
import type { Texts } from '#i18n/texts.ts'
import { CheckForm } from './CheckForm.tsx'
import type { Shown } from './Layout.tsx'

interface Checked {
  shown: Shown
  typed: string
  /** Null before anything was asked. */
  address: Address | null
  fact: PublicFact | null
}

type Verdict = keyof Texts['website']['check']['verdicts']

/** Whether an address is official, as the register knows it. */
export function CheckPage({ shown, typed, address, fact }: Checked) {
  const { texts, office, zone } = shown
  const { check } = texts.website
  const problem = address && !address.ok ? fill(check.problems[address.code], { zone }) : null
  return (
    <>
      <p className="lead">{fill(check.lead, { zone })}</p>
      {address?.ok && <Answer shown={shown} address={address} fact={fact} />}
      <CheckForm shown={shown} typed={typed} problem={problem} />
      <p>
        <a className="button" href={reportLink(shown, address)}>
          {address?.ok ? check.reportHere : check.reportAny}
        </a>
      </p>
      {office.phone && <p>{fill(check.report, { office: office.office, phone: office.phone })}</p>}
    </>
  )
}

/** Leads to the complaint form with the address filled in. */
function reportLink({ language }: Shown, address: Address | null): string {
  const words = new URLSearchParams({
    category: 'harmful-content',
    ...(address?.ok && { host: address.host }),
  })
  return `${PATHS.complain[language]}?${words}`
}

interface Found {
  shown: Shown
  address: Extract<Address, { ok: true }>
  fact: PublicFact | null
}

function Answer({ shown, address, fact }: Found) {
  const { texts, office, zone } = shown
  const { check } = texts.website
  const verdict = verdictOf(address, fact)
  const facts = { host: address.host, zone, government: office.government, office: office.office }
  return (
    <section className={`answer answer--${verdict}`} aria-labelledby="answer">
      <h2 id="answer">{check.verdicts[verdict]}</h2>
      <p>{fill(check.sentences[verdict], facts)}</p>
      {fact && <Register shown={shown} fact={fact} />}
      {fact?.renamed && <p>{fill(check.renamed, { host: fact.renamed })}</p>}
    </section>
  )
}

function verdictOf(address: Found['address'], fact: PublicFact | null): Verdict {
  if (!address.inZone) return 'foreign'
  if (address.name === '' || address.name === 'www') return 'zone'
  return fact?.status ?? 'unknown'
}

function Register({ shown, fact }: { shown: Shown; fact: PublicFact }) {
  const { check } = shown.texts.website
  const day = (at: Date) => officeDayText(at, shown.language)
  return (
    <dl>
      <dt>{check.unit}</dt>
      <dd>{fact.unit}</dd>
      <dt>{check.since}</dt>
      <dd>{day(fact.since)}</dd>
      {fact.status === 'deleted' && fact.ended && (
        <>
          <dt>{check.ended}</dt>
          <dd>{day(fact.ended)}</dd>
        </>
      )}
    </dl>
  )
}
