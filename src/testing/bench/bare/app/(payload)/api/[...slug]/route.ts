import { REST_POST } from '@payloadcms/next/routes'
import config from '../../../../payload.config.ts'

/** For signing in. */
export const POST = REST_POST(config)
