import { parseArgs } from 'node:util'
import type { Language } from '../language/corpus.ts'

export const WIDTHS = { 1440: 1000, 768: 1024, 390: 844 } as const
const THEMES = ['light', 'dark'] as const
const LANGUAGES: readonly Language[] = ['id', 'en']

export type Theme = (typeof THEMES)[number]

/** Which pictures are taken; what is not named is taken in all its kinds. */
export interface Wanted {
  folder: string | null
  roles: readonly string[] | null
  /** Part of a screen's path. */
  only: string
  widths: readonly number[]
  themes: readonly Theme[]
  languages: readonly Language[]
}

/** Reads the command line; `--width 390,768` names more than one. @throws on an option that there is not */
export function wantedOf(args: string[]): Wanted {
  const text = { type: 'string' } as const
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { role: text, only: text, width: text, theme: text, language: text },
  })
  const chosen = <T extends string | number>(all: readonly T[], names: string | undefined) =>
    names ? all.filter((each) => names.split(',').includes(String(each))) : all
  return {
    folder: positionals[0] ?? null,
    roles: values.role?.split(',') ?? null,
    only: values.only ?? '',
    widths: chosen(Object.keys(WIDTHS).map(Number).reverse(), values.width),
    themes: chosen(THEMES, values.theme),
    languages: chosen(LANGUAGES, values.language),
  }
}
