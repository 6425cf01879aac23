import { Link } from '@payloadcms/ui'
import { getTranslation, type I18nClient } from '@payloadcms/translations'
import type { LabelFunction, StaticLabel } from 'payload'
import { fill } from '#i18n/fill.ts'
import { textsFor } from '#i18n/label.ts'

/** As Payload groups the lists and settings of its menu. */
export type NavGroups = readonly {
  label: string
  entities: readonly { label: LabelFunction | StaticLabel; slug: string; type: string }[]
}[]

interface Props {
  groups: NavGroups
  /** Of the collections in which this person may begin something new. */
  creatable: readonly string[]
  title: string
  i18n: I18nClient
}

/** Everything that this person may open, in the order of the menu, and what they may begin there. */
export function AllLists({ groups, creatable, title, i18n }: Props) {
  return (
    <nav aria-label={title} className="start-lists">
      {groups.map(({ label, entities }) => (
        <div key={label}>
          <h2>{label}</h2>
          <ul>
            {entities.map(({ label: name, slug, type }) => (
              <li key={slug}>
                <Link href={`/admin/${type}/${slug}`}>{getTranslation(name, i18n)}</Link>
                {type === 'collections' && creatable.includes(slug) && (
                  <NewOne slug={slug} name={getTranslation(name, i18n)} language={i18n.language} />
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}

function NewOne({ slug, name, language }: { slug: string; name: string; language: string }) {
  const said = fill(textsFor(language).ui.beginNew, { name })
  return (
    <Link
      href={`/admin/collections/${slug}/create`}
      className="start-lists__new"
      aria-label={said}
      title={said}
    >
      +
    </Link>
  )
}
