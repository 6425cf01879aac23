import { describeChaos } from '#testing/chaos/describeChaos.ts'
import { embeddedZone } from '#testing/chaos/embeddedZone.ts'

describeChaos(async (product) => embeddedZone(product))
