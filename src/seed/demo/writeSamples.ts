import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { buildSheet } from './papers/buildSheet.ts'
import type { Sheet, Story } from './story.ts'
import { subjectOf } from './words.ts'

/** Where the visitor finds files to hand in, below the demo's directory. */
export const SAMPLES = 'contoh'

const FILES: readonly (readonly [sheet: Sheet, name: string])[] = [
  ['letter', 'R01 Surat Permohonan Subdomain Dinkes.pdf'],
  ['source', 'R10 Kode Sumber.zip'],
  ['decree', 'R11 SK Tim Pengelola Situs Web.pdf'],
  ['report', 'R12 Laporan Pembuatan Situs Web.pdf'],
  ['flow', 'R13 Diagram Alir.pdf'],
  ['api', 'R14 Integrasi API.pdf'],
]

const STORY: Story = {
  unit: 'dinkes',
  name: 'dinkes',
  channel: 'portal',
  category: 'institution',
  purpose:
    'Situs resmi Dinas Kesehatan Kabupaten Tapin: profil, jadwal imunisasi, data fasilitas kesehatan, dan informasi layanan bagi masyarakat.',
  letter: { number: '400.7/1502', workingDaysAgo: 0 },
  steps: [],
}

/** The papers of the one request that the demo leaves to its visitor. */
export async function writeSamples(home: string, today: Date): Promise<void> {
  const folder = path.join(home, SAMPLES)
  await mkdir(folder, { recursive: true })
  const subject = subjectOf(STORY, 'Dinas Kesehatan', { zone: 'tapinkab.go.id', today })
  for (const [sheet, name] of FILES)
    await writeFile(path.join(folder, name), (await buildSheet(sheet, subject)).data)
}
