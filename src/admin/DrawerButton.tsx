'use client'
import { useDocumentDrawer } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import type { CollectionSlug } from 'payload'

interface Props {
  collection: CollectionSlug
  text: string
  /** What the button is about, for those who do not see where it stands. */
  about?: string
  /** Absent: the drawer creates a new one. */
  id?: string
  initialData?: Record<string, unknown>
  isMain?: boolean
  /** Whether the page shows what is saved here and has to be drawn anew; unsaved fields of it would be lost. */
  refreshes?: boolean
}

/** A button that opens something else beside the page and closes it again once it was saved. */
export function DrawerButton({
  collection,
  text,
  about,
  id,
  initialData,
  isMain = false,
  refreshes = false,
}: Props) {
  const [Drawer, Toggler, { closeDrawer }] = useDocumentDrawer({ collectionSlug: collection, id })
  const router = useRouter()
  const saved = () => {
    closeDrawer()
    if (refreshes) router.refresh()
  }
  return (
    <>
      <Toggler
        className={`office-button${isMain ? ' office-button--main' : ''}`}
        aria-label={about ? `${text}: ${about}` : text}
      >
        {text}
      </Toggler>
      <Drawer initialData={initialData} redirectAfterCreate={false} onSave={saved} />
    </>
  )
}
