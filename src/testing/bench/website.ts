/**
 * `npm run bench:website`: what a phone on a slow line waits for, page by page, beside the panel's own sign-in page: requests,
 * bytes on the wire, Largest Contentful Paint. The profile is Lighthouse's slow 4G (1.6 Mbit/s, 150 ms, processor slowed four times).
 */
import { chromium, type Browser, type Page } from 'playwright-core'
import { PATHS } from '#domain/website/paths.ts'
import { startBuiltServer } from '../builtServer.ts'
import { findChromium } from '../chromium.ts'

const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 }
const executablePath = await findChromium()
if (!executablePath) throw new Error('this measures in a Chromium, and none was found')

const server = await startBuiltServer()
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
try {
  const places = [
    '/admin/login',
    ...Object.values(PATHS).map(({ id }) => id),
    '/periksa-alamat?address=dinkes.tapinkab.go.id',
  ]
  console.log('page · requests · kB on the wire · LCP ms (median of 5)')
  for (const path of places) {
    const runs = []
    for (let run = 0; run < 5; run++) runs.push(await visit(browser, server.url + path))
    const { requests, bytes } = runs[0] ?? { requests: 0, bytes: 0 }
    const paints = runs.map(({ paint }) => paint).sort((a, b) => a - b)
    console.log(`${path} · ${requests} · ${(bytes / 1000).toFixed(1)} · ${paints[2]}`)
  }
} finally {
  await browser.close()
  await server.remove()
}

async function visit(from: Browser, url: string) {
  const context = await from.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', SLOW_4G)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  let [requests, bytes] = [0, 0]
  devtools.on('Network.requestWillBeSent', () => void requests++)
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => void (bytes += encodedDataLength))
  await page.goto(url, { waitUntil: 'networkidle' })
  const paint = await lastLargestPaint(page)
  await context.close()
  return { requests, bytes, paint }
}

function lastLargestPaint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) =>
          resolve(Math.round(list.getEntries().at(-1)?.startTime ?? 0)),
        )
        observer.observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  )
}
