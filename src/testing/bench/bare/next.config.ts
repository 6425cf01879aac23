import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['pg', 'pino', 'cloudflare', 'dns-packet'],
}

export default withPayload(config, { devBundleServerPackages: false })
