import config from '@payload-config'
import { getNextRequestI18n } from '@payloadcms/next/utilities'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { textsFor } from '#i18n/label.ts'
import { ownTitle } from '#admin/ownTitle.ts'
import { importMap } from '../importMap.js'

interface Args {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export async function generateMetadata({ params, searchParams }: Args): Promise<Metadata> {
  const metadata = await generatePageMetadata({ config, params, searchParams })
  const ready = await config
  const { language } = await getNextRequestI18n({ config: ready })
  const title = ownTitle((await params).segments, textsFor(language))
  return title ? { ...metadata, title: `${title} ${ready.admin.meta.titleSuffix}` } : metadata
}

/** Every page of the panel. */
export default function Page({ params, searchParams }: Args) {
  return RootPage({ config, params, searchParams, importMap })
}
