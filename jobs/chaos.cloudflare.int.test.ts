import { startCloudflareZone } from '#testing/chaos/cloudflareZone.ts'
import { describeChaos } from '#testing/chaos/describeChaos.ts'

describeChaos(() => startCloudflareZone())
