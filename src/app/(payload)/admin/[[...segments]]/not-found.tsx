import config from '@payload-config'
import { NotFoundPage } from '@payloadcms/next/views'
import { importMap } from '../importMap.js'
import { panelMetadata, type PageArgs } from '../panelMetadata.ts'

export const generateMetadata = panelMetadata

export default function NotFound({ params, searchParams }: PageArgs) {
  return NotFoundPage({ config, params, searchParams, importMap })
}
