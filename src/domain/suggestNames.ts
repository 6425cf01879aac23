import { parseName } from './names.ts'

/** What a unit is called. */
export interface UnitWords {
  abbreviation: string | null
  suggestedLabel: string | null
  /** Active names of the unit, below which it may have more. */
  ownNames: readonly string[]
}

/** A few names that a unit may like instead of the one it cannot have, the best first; whether they are free is not known here. */
export function suggestNames(
  wanted: string,
  { abbreviation, suggestedLabel, ownNames }: UnitWords,
  zone: string,
): string[] {
  const stem = asLabel(wanted.split('.')[0] ?? '')
  const unit = suggestedLabel ?? asLabel((abbreviation ?? '').split(/[/(]/)[0] ?? '')
  const below = ownNames.filter((name) => !name.includes('.')).map((name) => `${stem}.${name}`)
  const candidates = [unit, ...below, `${stem}-${unit}`, `${unit}-${stem}`, `info-${unit}`, `layanan-${unit}`]
  const parsed = candidates.map((text) => parseName(text, zone)).filter((name) => name.ok)
  return [...new Set(parsed.map(({ name }) => name))].filter((name) => name !== wanted)
}

/** The nearest thing to a label: `Satpol PP & Damkar` → `satpol-pp-damkar`. */
function asLabel(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 30)
    .replace(/^-+|-+$/g, '')
}
