import { tsImport } from 'tsx/esm/api'

/** @type {typeof import('./src/testing/lint/config.ts')} */
const { default: config } = await tsImport('./src/testing/lint/config.ts', import.meta.url)

export default config
