import config from '@payload-config'
import { getNextRequestI18n } from '@payloadcms/next/utilities'
import { generatePageMetadata } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { getPayload } from 'payload'
import { ownTitle, titleEnd } from '#admin/ownTitle.ts'
import { textsFor } from '#i18n/label.ts'

export interface PageArgs {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

/** Payload takes what follows every title from its configuration; ours stands in the settings, which people change. */
export async function panelMetadata({ params, searchParams }: PageArgs): Promise<Metadata> {
  const ready = await config
  const { language } = await getNextRequestI18n({ config: ready })
  const texts = textsFor(language)
  const titleSuffix = await titleEnd(await getPayload({ config }), texts)
  const meta = { ...ready.admin.meta, titleSuffix }
  const named = Promise.resolve({ ...ready, admin: { ...ready.admin, meta } })
  const metadata = await generatePageMetadata({ config: named, params, searchParams })
  const title = ownTitle((await params).segments, texts)
  return title ? { ...metadata, title: `${title} ${titleSuffix}` } : metadata
}
