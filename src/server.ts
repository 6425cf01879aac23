import { readEnv, type Env } from './env.ts'
import { cannotStart, serve } from './serve.ts'
import { signInHint } from './signInHint.ts'

/** The entry of `npm start`. */
const env = settings()
await serve({
  env,
  hint: ({ firstSignIn, runtime }) => signInHint({ env, firstSignIn, embeddedDns: runtime.embeddedDns }),
})

function settings(): Env {
  try {
    return readEnv()
  } catch (error) {
    return cannotStart(error)
  }
}
