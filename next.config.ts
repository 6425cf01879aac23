import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // Types and lint are their own step; a build that a newcomer starts should not do them twice.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['pg', 'pino', 'cloudflare', 'dns-packet'],
}

export default withPayload(config, { devBundleServerPackages: false })
