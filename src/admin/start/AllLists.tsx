import { Link } from '@payloadcms/ui'
import { getTranslation, type I18nClient } from '@payloadcms/translations'

/** As Payload groups the lists and settings of its menu. */
export type NavGroups = readonly {
  label: string
  entities: readonly { label: Parameters<typeof getTranslation>[0]; slug: string; type: string }[]
}[]

interface Props {
  groups: NavGroups
  title: string
  i18n: I18nClient
}

/** Everything that this person may open, in the order of the menu. */
export function AllLists({ groups, title, i18n }: Props) {
  return (
    <nav aria-label={title} className="start-lists">
      {groups.map(({ label, entities }) => (
        <div key={label}>
          <h2>{label}</h2>
          <ul>
            {entities.map(({ label: name, slug, type }) => (
              <li key={slug}>
                <Link href={`/admin/${type}/${slug}`}>{getTranslation(name, i18n)}</Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}
