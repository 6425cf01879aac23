import { access, constants } from 'node:fs/promises'
import path from 'node:path'
import { chromium, type Browser } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

/** Where a Chromium of this machine is; null when there is none. `CHROMIUM_PATH` has the first word. */
export async function findChromium(): Promise<string | null> {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter)
  const candidates = [
    process.env['CHROMIUM_PATH'],
    ...folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))),
    MAC,
  ]
  for (const candidate of candidates) if (candidate && (await isExecutable(candidate))) return candidate
  return null
}

/** A headless browser. The sandbox needs rights that containers and root do not have. */
export async function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, headless: true, args: ['--no-sandbox'] })
}

async function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  )
}
