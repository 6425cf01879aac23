/** `npm run bench:kills -- [kills] [seed]`: kills that many workers and counts what the zone says afterwards. */
import { spawnCloudflareStandIn } from '../cloudflare/spawn.ts'
import { anOffice } from '../people.ts'
import { ZONE } from '../reconciler.ts'
import { killWorkers } from './kills.ts'
import { startOwnProduct } from './ownProduct.ts'

const [kills = 200, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number)
const product = await startOwnProduct()
const standIn = await spawnCloudflareStandIn(ZONE, ['--quota', '100000'])
const office = await anOffice(product.payload)
const moments = new Map<string, number>()
const started = performance.now()
console.log(`${kills} kills, seed ${seed}`)
const result = await killWorkers({
  ...{ product, office, standIn, kills, seed },
  onKill: (moment, count) => {
    moments.set(moment, (moments.get(moment) ?? 0) + 1)
    if (count % 20 === 0)
      console.log(`${count} killed after ${Math.round((performance.now() - started) / 1000)} s`)
  },
})
console.table(Object.fromEntries(moments))
console.table(result)
await standIn.stop()
await product.stop()
process.exit(result.unfinished + result.lost + result.doubled + result.orphaned === 0 ? 0 : 1)
