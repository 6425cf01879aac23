import type { DirectoryEntry } from '#db/publicRegister.ts'
import { DIRECTORY_FILES } from '#domain/website/paths.ts'
import { fill } from '#i18n/fill.ts'
import { officeDayText } from '#i18n/instantText.ts'
import type { Shown } from './Layout.tsx'

/** Every subdomain in service, under the unit that manages it. */
export function DirectoryPage({ shown, entries }: { shown: Shown; entries: readonly DirectoryEntry[] }) {
  const { texts, zone } = shown
  const { directory } = texts.website
  const units = byUnit(entries)
  return (
    <>
      <p className="lead">{fill(directory.lead, { zone })}</p>
      {units.length === 0 && <p>{directory.none}</p>}
      {units.length > 0 && <p>{fill(directory.count, { count: entries.length, units: units.length })}</p>}
      {units.map(([unit, own]) => (
        <section key={unit}>
          <h2>{unit}</h2>
          <ul className="names">
            {own.map(({ fqdn, since }) => (
              <li key={fqdn}>
                <a href={`https://${fqdn}/`} rel="noreferrer">
                  {fqdn}
                </a>{' '}
                <span className="hint">
                  {fill(directory.since, { day: officeDayText(since, shown.language) })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className="screen">
        {directory.files} <a href={DIRECTORY_FILES.json}>JSON</a>, <a href={DIRECTORY_FILES.csv}>CSV</a>
      </p>
    </>
  )
}

function byUnit(entries: readonly DirectoryEntry[]): [unit: string, own: DirectoryEntry[]][] {
  const units = new Map<string, DirectoryEntry[]>()
  for (const entry of entries) units.set(entry.unit, [...(units.get(entry.unit) ?? []), entry])
  return [...units]
}
