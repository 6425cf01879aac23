import { expect } from 'vitest'
import { describeDnsProvider } from '#dns/contract.ts'
import { complaints } from '#testing/cloudflare/complaints.ts'
import { startCloudflareStandIn } from '#testing/cloudflare/standIn.ts'
import { createCloudflareProvider } from './provider.ts'
import { readRecord } from './record.ts'

const zone = 'tapinkab.go.id'

describeDnsProvider('Cloudflare', async () => {
  // Small pages, so that listing the zone takes several.
  const standIn = await startCloudflareStandIn({ zoneName: zone, mostPerPage: 5 })
  const { url: baseURL, token: apiToken, zoneId } = standIn
  return {
    provider: createCloudflareProvider({ apiToken, zoneId, zoneName: zone, baseURL }),
    zone,
    async addForeignRecord(record) {
      const live = readRecord(standIn.records.add(record))
      if (!live) throw new Error('the stand-in gave half a record')
      return live
    },
    async cleanup() {
      await standIn.close()
      expect(complaints(standIn)).toEqual([])
    },
  }
})
