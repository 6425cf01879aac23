import config from '@payload-config'
import { RootPage } from '@payloadcms/next/views'
import { importMap } from '../importMap.js'
import { panelMetadata, type PageArgs } from '../panelMetadata.ts'

export const generateMetadata = panelMetadata

/** Every page of the panel. */
export default function Page({ params, searchParams }: PageArgs) {
  return RootPage({ config, params, searchParams, importMap })
}
