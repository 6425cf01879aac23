import { cannotStart, serve, type Ground } from './serve.ts'
import { demoEnv } from './demoEnv.ts'
import { demoHint } from './demoHint.ts'
import { readEnv } from './env.ts'
import { openDemo } from '#seed/demo/openDemo.ts'
import { fillDemo } from '#seed/demo/fillDemo.ts'

/** The entry of `npm run demo`: fills a database of its own once, then serves it like any other. */
async function main(): Promise<void> {
  const given = readEnv(demoEnv)
  const demo = await openDemo(given, { fresh: process.argv.includes('--fresh') })
  const env = { ...given, ADMIN_PASSWORD: demo.password }
  const fill = async (ground: Ground) => {
    await fillDemo(ground, { password: demo.password, home: env.DATA_DIR })
    await demo.markFilled()
  }
  await serve({
    env,
    ...(demo.isFilled ? {} : { afresh: demo.begin, prepare: fill }),
    hint: ({ runtime }) => demoHint({ env, demo, embeddedDns: runtime.embeddedDns }),
  })
}

main().catch(cannotStart)
