import type { PublicRequirement } from '#db/publicStandard.ts'
import { REQUEST_TYPES } from '#domain/request/status.ts'
import type { Shown } from './Layout.tsx'

/** The matrix: what is needed for which service. On a phone each cell says its service itself. */
export function RequirementTable({
  shown,
  requirements,
}: {
  shown: Shown
  requirements: readonly PublicRequirement[]
}) {
  const { texts } = shown
  const { standard } = texts.website
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{standard.requirement}</th>
          <th scope="col">{standard.form}</th>
          {REQUEST_TYPES.map((type) => (
            <th scope="col" key={type}>
              {texts.requestTypes[type]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {requirements.map((row) => (
          <tr key={row.code}>
            <th scope="row">{labelOf(row, shown)}</th>
            <td data-label={standard.form}>{texts.requirementForms[row.form]}</td>
            {REQUEST_TYPES.map((type) => (
              <td key={type} data-label={texts.requestTypes[type]} className={row[type]}>
                {texts.obligations[row[type]]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** An administrator may have written the Indonesian label alone. */
function labelOf({ label, label_en }: PublicRequirement, { language }: Shown): string {
  return language === 'en' && label_en ? label_en : label
}
