/** Puts values into the `{placeholders}` of a text, in one pass: what a value itself says is never filled again. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
