/**
 * The stand-in as a process of its own:
 * `tsx src/testing/cloudflare/main.ts --zone tapinkab.go.id [--token …] [--port …] [--control-port …]`.
 * Prints one line of JSON (`Announcement`) when it is ready. `--with-parent` ends it with its standard input.
 */
import { parseArgs } from 'node:util'
import { startControl } from './control.ts'
import { startCloudflareStandIn } from './standIn.ts'

const { values } = parseArgs({
  options: {
    zone: { type: 'string' },
    token: { type: 'string' },
    quota: { type: 'string', default: '200' },
    'latency-ms': { type: 'string', default: '0' },
    'most-per-page': { type: 'string', default: '5000' },
    port: { type: 'string', default: '0' },
    'control-port': { type: 'string', default: '0' },
    'with-parent': { type: 'boolean', default: false },
  },
})

if (values.zone === undefined) throw new Error('--zone is missing')
const standIn = await startCloudflareStandIn({
  zoneName: values.zone,
  token: values.token,
  quota: Number(values.quota),
  latencyMs: Number(values['latency-ms']),
  mostPerPage: Number(values['most-per-page']),
  port: Number(values.port),
})
const control = await startControl(standIn, Number(values['control-port']))

if (values['with-parent']) process.stdin.resume().on('end', () => process.exit(0))
const { url, zoneId, token } = standIn
console.log(JSON.stringify({ url, zoneId, token, control: `http://127.0.0.1:${control.port}` }))
